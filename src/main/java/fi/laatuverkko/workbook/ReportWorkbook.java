package fi.laatuverkko.workbook;

import fi.laatuverkko.text.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workbook to be written: what it is called, in which language, and its sheets. Immutable, refined step by step.
 *
 * @param texts of the language of the workbook
 * @param title of the whole: in the properties and at the head of every printed page
 * @param created when the figures were read; also at the foot of every printed page
 * @param author person or role in the properties; empty when nobody is named
 * @param organisation in the properties and at the head of every printed page; empty when none
 * @param subject in the properties
 * @param keywords in the properties
 * @param readFirst the sheet before all others
 * @param sheets in order
 */
public record ReportWorkbook(Texts texts, String title, ZonedDateTime created, String author, String organisation, String subject,
    List<String> keywords, Optional<ReadFirst> readFirst, List<ReportSheet> sheets) {

  public static ReportWorkbook of(Texts texts, String title, ZonedDateTime created) {
    return new ReportWorkbook(texts, title, created, "", "", "", List.of(), Optional.empty(), List.of());
  }

  public ReportWorkbook by(String person, String organisationName) {
    return new ReportWorkbook(texts, title, created, person, organisationName, subject, keywords, readFirst, sheets);
  }

  public ReportWorkbook about(String text, String... words) {
    return new ReportWorkbook(texts, title, created, author, organisation, text, List.of(words), readFirst, sheets);
  }

  public ReportWorkbook readFirst(ReadFirst sheet) {
    return new ReportWorkbook(texts, title, created, author, organisation, subject, keywords, Optional.of(sheet), sheets);
  }

  public ReportWorkbook sheet(ReportSheet sheet) {
    var longer = new ArrayList<>(sheets);
    longer.add(sheet);
    return new ReportWorkbook(texts, title, created, author, organisation, subject, keywords, readFirst, List.copyOf(longer));
  }
}
