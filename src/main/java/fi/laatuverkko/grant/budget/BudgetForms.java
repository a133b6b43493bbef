package fi.laatuverkko.grant.budget;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;

/** The fields of a budget version and of its lines, as far as they are not in the grid. */
final class BudgetForms {

  private BudgetForms() {}

  static Form<BudgetVersion> version(ValueTypes types) {
    return Form.of("budgetVersion", Section.of("version",
        Field.optional("inForceOn", types.day(), BudgetVersion::inForceOn, BudgetVersion::withInForceOn),
        Field.optional("ownShare", types.euros(), BudgetVersion::ownShare, BudgetVersion::withOwnShare),
        Field.optional("note", types.paragraph(1000), BudgetVersion::note, BudgetVersion::withNote)));
  }

  static Form<BudgetLine> line(ValueTypes types) {
    return Form.of("budgetLine", Section.of("line",
        Field.optional("explanation", types.text(250), BudgetLine::explanation, BudgetLine::withExplanation)));
  }
}
