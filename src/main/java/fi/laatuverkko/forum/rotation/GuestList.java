package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.forum.participation.PastedPeople;
import fi.laatuverkko.intake.FileImport;
import fi.laatuverkko.table.FoldedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Guests read from a table of people with their organisations, .csv or .xlsx.
 *
 * @param problems a sentence for each line that wants a look
 */
public record GuestList(List<Guest> guests, List<Problem> problems) {

  public static GuestList read(Path file) {
    var text = new StringBuilder();
    new FileImport().open(file, Progress.NONE).tables().getFirst().read(row -> {
      List<String> pieces = new ArrayList<>();
      for (int at = 0; at < row.size(); at++) {
        pieces.add(row.text(at).replace('\t', ' '));
      }
      text.append(String.join("\t", pieces)).append('\n');
      return true;
    }, Progress.NONE);
    return of(new PastedPeople(Map.of()).read(text.toString()));
  }

  /** Organisations are told apart by their names as written. */
  static GuestList of(PastedPeople.Reading reading) {
    Map<String, Long> organisations = new LinkedHashMap<>();
    List<Guest> guests = new ArrayList<>();
    reading.people().forEach(person -> {
      var organisation = person.organisationText().map(written -> organisations.computeIfAbsent(FoldedText.of(written), _ -> (long) organisations.size()));
      guests.add(Guest.of(guests.size() + 1L, person.organisationText().map(written -> person.name() + ", " + written).orElse(person.name()),
          organisation.orElse(-1L - guests.size())));
    });
    return new GuestList(guests, reading.problems().stream().filter(problem -> !problem.key().equals("participant.paste.unknown")).toList());
  }
}
