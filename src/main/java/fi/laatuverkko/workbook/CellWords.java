package fi.laatuverkko.workbook;

import fi.laatuverkko.text.Texts;

/** The few words that the writer itself puts into sheets. */
record CellWords(Texts texts) {

  String unknown() {
    return texts.get("workbook.unknown");
  }

  String noRows() {
    return texts.get("workbook.noRows");
  }

  String total() {
    return texts.get("workbook.total");
  }

  String cut() {
    return texts.get("workbook.cut");
  }

  String sheets() {
    return texts.get("workbook.sheets");
  }

  String unknownLeftOut(String columns) {
    return texts.get("workbook.unknownLeftOut", columns);
  }
}
