package fi.laatuverkko.document;

import java.util.List;

/** A card to cut out: a title in large letters and lines below it. */
public record Card(String title, List<String> lines) {

  public Card {
    lines = List.copyOf(lines);
  }
}
