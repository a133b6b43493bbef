package fi.laatuverkko.workbook;

import java.util.List;

/** Plain sentences on a sheet, wrapped to the sheet's width: an instruction before a table, a reading help after it. */
public record SheetWords(List<String> paragraphs) implements SheetBlock {

  public static SheetWords of(String... paragraphs) {
    return new SheetWords(List.of(paragraphs));
  }
}
