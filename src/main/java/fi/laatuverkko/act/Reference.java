package fi.laatuverkko.act;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.List;

/**
 * Records of one table that point to a record.
 *
 * @param table name of their table (lower case)
 * @param examples keys of a few of them, in order
 */
public record Reference(String table, int count, List<Long> examples) implements Phrase {

  @Override
  public String in(Texts texts) {
    return texts.get("act.reference", texts.get("act.table." + table), count);
  }
}
