package fi.laatuverkko.grant.budget;

import static fi.laatuverkko.grant.budget.TrialMoney.INCOME;
import static fi.laatuverkko.grant.budget.TrialMoney.SALARIES;
import static fi.laatuverkko.grant.budget.TrialMoney.SERVICES;
import static fi.laatuverkko.grant.budget.TrialMoney.budget;
import static fi.laatuverkko.grant.budget.TrialMoney.explained;
import static fi.laatuverkko.grant.budget.TrialMoney.line;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetSummaryTest {

  private ProjectGrant grant = ProjectGrantBuilder.builder().granted(54_750).ownShareMinPercent(new BigDecimal("25.0")).build();

  private List<String> lines(Budget shown, Budget... before) {
    return new BudgetSummary(TrialMoney.money(grant, List.of(before)), shown, Texts.in(Language.FI)).lines().stream()
        .map(line -> (line.ok() ? "ok " : "no ") + line.words().replace('\u00A0', ' ')).toList();
  }

  @Test
  void saysTheOwnShareOfLoisteSixAgainstItsLeast() {
    assertThat(lines(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 73_000))))
        .containsExactly("ok Rahoitustarve 73 000 €, omarahoitus 18 250 € (25,0 %); vähintään 18 250 €.");
    grant = grant.withGranted(Optional.of(54_751));
    assertThat(lines(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 73_000))))
        .containsExactly("no Rahoitustarve 73 000 €, omarahoitus 18 249 € (24,9 %); vähintään 18 250 €.");
    grant = grant.withOwnShareMinPercent(Optional.empty());
    assertThat(lines(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 73_000))))
        .containsExactly("ok Rahoitustarve 73 000 €, omarahoitus 18 249 € (24,9 %).");
    grant = grant.withGranted(Optional.of(73_001));
    assertThat(lines(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 73_000)))).containsExactly("no Avustus on 1 € suurempi kuin rahoitustarve.");
    grant = grant.withGranted(Optional.of(73_000));
    assertThat(lines(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 73_000))))
        .containsExactly("ok Rahoitustarve 73 000 €, omarahoitus 0 € (0,0 %).");
  }

  @Test
  void asksForCostsWhereThereAreNone() {
    assertThat(lines(budget(BudgetKind.APPROVED, 0))).containsExactly("ok Kirjoita menot tai liitä ne taulukkolaskennasta (Ctrl+V).");
    assertThat(lines(budget(BudgetKind.APPROVED, 0, explained(INCOME, 5)))).hasSize(1).first().asString().startsWith("no Menoista ei jää rahoitettavaa");
  }

  @Test
  void aChangeAskedForMustKeepTheTotal() {
    var before = budget(BudgetKind.APPROVED, 0, explained(SALARIES, 73_000));
    var asked = budget(BudgetKind.REQUESTED, 1, explained(SALARIES, 70_000), explained(SERVICES, 3_000));
    var linked = new Budget(asked.version().withChangePartId(Optional.of(3L)), asked.lines());
    assertThat(lines(linked, before, linked)).contains("ok Loppusumman on oltava 73 000 €; nyt ero on 0 €.");
    var more = new Budget(linked.version(), List.of(explained(SALARIES, 74_000)));
    assertThat(lines(more, before, more)).contains("no Loppusumman on oltava 73 000 €; nyt ero on +1 000 €.");
    var changed = budget(BudgetKind.CHANGE, 1, explained(SALARIES, 74_000));
    assertThat(lines(changed, before, changed)).noneMatch(line -> line.contains("Loppusumman"));
    var accepted = new Budget(budget(BudgetKind.CHANGE, 1).version().withChangePartId(Optional.of(3L)), linked.lines());
    assertThat(lines(linked, before, linked, accepted)).noneMatch(line -> line.contains("Loppusumman"));
  }

  @Test
  void namesTheRowsWherePartnersDifferAndCountsThoseWithoutExplanation() {
    assertThat(lines(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 70_000), line(SALARIES, 7, 70_000))))
        .contains("ok Kumppanien budjetit ovat yhteensä koko hankkeen budjetti.");
    assertThat(lines(budget(BudgetKind.APPROVED, 0, line(SALARIES, 0, 70_000), line(SALARIES, 7, 69_999), line(SERVICES, 7, 3_000)))).contains(
        "no Kumppanien budjetit eivät ole yhteensä koko hankkeen budjetti: Palkat.", "no Rivejä, joilta selite puuttuu: 2.");
    assertThat(lines(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 70_000), line(SALARIES, 7, 70_000), explained(SERVICES, 3_000))))
        .contains("no Kumppanien budjetit eivät ole yhteensä koko hankkeen budjetti: Palvelut.");
  }
}
