package fi.laatuverkko.report.sheet;

import java.util.Optional;

/**
 * The formula that counts the characters of an answer as web forms do, in UTF-16; the word that says an answer is missing counts for
 * nothing. Spreadsheets differ in how they count characters outside the basic plane (emoji): an answer with such has its count without
 * a formula.
 */
final class AnswerLength {

  private AnswerLength() {}

  static Optional<String> formula(Optional<String> answer, String cell, ReportWords words) {
    return answer.filter(text -> text.chars().anyMatch(unit -> Character.isSurrogate((char) unit))).isPresent() ? Optional.empty()
        : Optional.of("IF(" + cell + "=\"" + words.text("report.missing").replace("\"", "\"\"") + "\",0,LEN(" + cell + "))");
  }
}
