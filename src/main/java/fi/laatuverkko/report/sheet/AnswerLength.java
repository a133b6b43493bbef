package fi.laatuverkko.report.sheet;

/** The formula that counts the characters of an answer as web forms do; the word that says an answer is missing counts for nothing. */
final class AnswerLength {

  private AnswerLength() {}

  static String of(String cell, ReportWords words) {
    return "IF(" + cell + "=\"" + words.text("report.missing").replace("\"", "\"\"") + "\",0,LEN(" + cell + "))";
  }
}
