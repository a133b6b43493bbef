package fi.laatuverkko.grant.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.GrantFile;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantMoneyModelTest {

  @TempDir private Path folder;
  private GrantFile file;
  private ProjectGrant first;
  private ProjectGrant latest;
  private GrantMoneyModel model;

  @BeforeEach
  void openAFileWithTwoDecisions() {
    file = new GrantFile(folder);
    first = file.grant(grant -> grant.useEndsOn(LocalDate.of(2018, 12, 31)));
    latest = file.grant(grant -> grant.useEndsOn(LocalDate.of(2019, 12, 31)));
    model = new GrantMoneyModel(file.file, file.desk);
    model.show(file.project);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Optional<Long> shown() {
    return model.money().map(money -> money.grant().id());
  }

  @Test
  void theLatestDecisionIsShownUntilAnotherIsChosen() {
    assertThat(shown()).contains(latest.id());
    assertThat(model.grantsProperty().get()).extracting(ProjectGrant::id).containsExactly(latest.id(), first.id());
    model.choose(first.id());
    assertThat(shown()).contains(first.id());
  }

  @Test
  void theChosenDecisionStaysChosenWhenItChanges() {
    model.choose(first.id());
    file.perform(act -> file.file.store(Tables.PROJECT_GRANT, ProjectGrant.class).update(act, first, first.withGranted(Optional.of(54_750))));
    assertThat(model.money().orElseThrow().grant().granted()).contains(54_750);
  }

  @Test
  void nothingIsShownOfNoProject() {
    model.clear();
    assertThat(shown()).isEmpty();
    assertThat(model.grantsProperty().get()).isEmpty();
  }

  @Test
  void explanationsAreAsLongAsTheFormOfTheCategoriesLets() {
    var budgets = new BudgetStore(file.file.sql());
    var budget = new BudgetModel(model, budgets, file.file.acts(), file.desk.background(), Texts.in(Language.EN), GrantFile.CLOCK, failure -> {
      throw new AssertionError(failure);
    });
    var row = new BudgetRow.Category(file.item(Catalogue.COST_CATEGORY, "rent-costs-row"));
    var column = BudgetColumn.of(BudgetColumn.Kind.EXPLANATION);
    assertThat(budget.refusal(row, column, "x".repeat(250))).isEmpty();
    assertThat(budget.refusal(row, column, "x".repeat(251)).orElseThrow().in(Texts.in(Language.EN))).contains("251").contains("250");

    file.perform(act -> {
      budgets.putCategories(act, latest.id(), List.of(row.id(), file.item(Catalogue.COST_CATEGORY, "2015-personnel-costs-row")));
      return row;
    });
    assertThat(budget.refusal(row, column, "x".repeat(80))).isEmpty();
    assertThat(budget.refusal(row, column, "x".repeat(81)).orElseThrow().in(Texts.in(Language.EN))).contains("81").contains("80");
  }
}
