package fi.laatuverkko.report.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellMark;

/** The words of a workbook in its language. */
record ReportWords(Texts texts, ReportKind kind) {

  /** For a final report. */
  ReportWords(Texts texts) {
    this(texts, ReportKind.FINAL);
  }

  /** The text of a key; for an interim report its own wording where there is one. */
  String text(String key, Object... values) {
    var interim = key + ".interim";
    return texts.get(kind == ReportKind.INTERIM && texts.find(interim).isPresent() ? interim : key, values);
  }

  String said(Phrase phrase) {
    return phrase.in(texts);
  }

  String label(CatalogueItem item) {
    return item.label(texts.language());
  }

  Language language() {
    return texts.language();
  }

  Formats formats() {
    return Formats.in(texts.language());
  }

  String unknown() {
    return texts.get("workbook.unknown");
  }

  CellMark missing() {
    return new CellMark(texts.get("report.missing"));
  }

  /** Name and title; the name alone where it tells the title already. */
  static String person(Person person) {
    return person.title().filter(title -> !person.name().contains(title)).map(title -> person.name() + ", " + title).orElse(person.name());
  }
}
