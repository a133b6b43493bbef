package fi.laatuverkko.window;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.util.Optional;

/**
 * Of which project, in which language a report is to be written.
 *
 * @param flat whether also as one row in the columns of the funder's lists
 */
record ReportChoice(long project, Language language, boolean flat) {

  /** The project shown in front and its own report language; no project where another tab is in front. */
  static ReportChoice first(Optional<RecordTab<?, ?>> front, Language language) {
    var shown = front.flatMap(tab -> tab.model().shown().record());
    return shown.filter(Project.class::isInstance).map(Project.class::cast)
        .map(project -> new ReportChoice(project.id(), project.reportLanguage(), false)).orElse(new ReportChoice(0, language, false));
  }

  /** What every paper asks for. */
  static Form<ReportChoice> form(ReferenceNames names, Texts texts, Clock clock) {
    var types = new ValueTypes(texts, clock);
    return Form.of("reportChoice", Section.of("report", project(types, names), language(types)));
  }

  /** What the workbook of the final report asks for. */
  static Form<ReportChoice> workbook(ReferenceNames names, Texts texts, Clock clock) {
    var types = new ValueTypes(texts, clock);
    return Form.of("reportChoice", Section.of("report", project(types, names), language(types),
        Field.required("flat", types.flag(), ReportChoice::flat,
            (choice, flat) -> new ReportChoice(choice.project(), choice.language(), flat))));
  }

  private static Field<ReportChoice, Long> project(ValueTypes types, ReferenceNames names) {
    return Field.reference("project", types.reference(names.choices(Kind.PROJECT)), ReportChoice::project,
        (choice, id) -> new ReportChoice(id, choice.language(), choice.flat()));
  }

  private static Field<ReportChoice, Language> language(ValueTypes types) {
    return Field.required("language", types.constant(Language.class, "text.language"), ReportChoice::language,
        (choice, language) -> new ReportChoice(choice.project(), language, choice.flat()));
  }
}
