package fi.laatuverkko.grant.budget;

import static fi.laatuverkko.grant.budget.TrialMoney.INCOME;
import static fi.laatuverkko.grant.budget.TrialMoney.OTHER;
import static fi.laatuverkko.grant.budget.TrialMoney.SALARIES;
import static fi.laatuverkko.grant.budget.TrialMoney.SERVICES;
import static fi.laatuverkko.grant.budget.TrialMoney.booked;
import static fi.laatuverkko.grant.budget.TrialMoney.explained;
import static fi.laatuverkko.grant.budget.TrialMoney.line;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.grant.BookedSum;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.grid.GridCell;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetGridTest {

  private static final Texts FI = Texts.in(Language.FI);

  private ProjectGrant grant = ProjectGrantBuilder.builder().granted(750).ownShareMinPercent(new BigDecimal("25.0")).build();

  private GridContent<BudgetRow, BudgetColumn> grid(Budget budget, BudgetFigure figure, BookedSum... sums) {
    return new BudgetGrid(TrialMoney.money(grant, List.of(budget), sums), budget, figure, FI).content();
  }

  private static Budget approved(BudgetLine... lines) {
    return TrialMoney.budget(BudgetKind.APPROVED, 0, lines);
  }

  private static List<String> columns(GridContent<BudgetRow, BudgetColumn> grid) {
    return grid.columns().stream().map(column -> column.heading()).toList();
  }

  /** Each row as "heading | cell | cell", what can be typed into in brackets. */
  private static List<String> rows(GridContent<BudgetRow, BudgetColumn> grid) {
    List<String> rows = new ArrayList<>();
    for (int at = 0; at < grid.rows().size(); at++) {
      rows.add(grid.rows().get(at).heading() + " | " + String.join(" | ", grid.cells().get(at).stream().map(BudgetGridTest::shown).toList()));
    }
    return rows;
  }

  private static String shown(GridCell cell) {
    var text = cell.shown().replace('\u00A0', ' ');
    return cell.editable() ? "[" + text + "]" : text;
  }

  private static List<String> notes(GridContent<BudgetRow, BudgetColumn> grid) {
    List<String> notes = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        var where = grid.rows().get(row).heading() + "/" + grid.columns().get(column).heading() + ": ";
        grid.cells().get(row).get(column).note().ifPresent(note -> notes.add(where + note.kind() + " " + note.words().replace('\u00A0', ' ')));
      }
    }
    return notes;
  }

  @Test
  void aFigureBesideAMarkHasRoomForBoth() {
    var grid = grid(approved(line(SALARIES, 7, 100)), BudgetFigure.SPENT, booked(SALARIES, 7, "12345.67"));
    var warned = grid.cells().getFirst().get(1);
    assertThat(warned.shown().replace('\u00A0', ' ')).isEqualTo("12 345,67");
    assertThat(warned.note()).isPresent();
    assertThat(grid.columns().get(1).width()).isEqualTo(12);
    assertThat(grid.columns().get(2).width()).isEqualTo(10);
  }

  @Test
  void addsUpTheCategoriesOfTheWholeProjectAndOfEachPartner() {
    var grid = grid(approved(explained(SALARIES, 800), line(SALARIES, 7, 500), line(SALARIES, 8, 300), explained(SERVICES, 400), line(SERVICES, 7, 400),
        explained(INCOME, 150), line(INCOME, 7, 150), explained(OTHER, 50), line(OTHER, 8, 50)), BudgetFigure.BUDGET);
    assertThat(columns(grid)).containsExactly("Koko hanke", "Selite", "Riveria", "Sakky", "Kumppanit yhteensä");
    assertThat(rows(grid)).containsExactly(
        "Palkat | [800] | [Selite] | [500] | [300] | 800",
        "Palvelut | [400] | [Selite] | [400] | [] | 400",
        "Menot yhteensä | 1 200 |  | 900 | 300 | 1 200",
        "Tulot | [150] | [Selite] | [150] | [] | 150",
        "Nettomenot yhteensä | 1 050 |  | 750 | 300 | 1 050",
        "Muu rahoitus | [50] | [Selite] | [] | [50] | 50",
        "Muu rahoitus yhteensä | 50 |  | 0 | 50 | 50",
        "Rahoitustarve | 1 000 |  | 750 | 250 | 1 000",
        "Avustus Opetushallitukselta | 750 |  | 550 |  | ",
        "Omarahoitus | [250] |  | 200 |  | ");
    assertThat(notes(grid)).containsExactly(
        "Omarahoitus/Koko hanke: EXPLANATION Omarahoitusta on oltava vähintään 250 €. Tyhjä solu: se, mitä avustus ei kata.");
  }

  @Test
  void warnsWhereThePartnersDoNotMakeTheWholeAndWhereAnExplanationIsMissing() {
    var grid = grid(approved(line(SALARIES, 0, 1_000), line(SALARIES, 7, 500), line(SALARIES, 8, 400), line(SERVICES, 8, 10)), BudgetFigure.BUDGET);
    assertThat(columns(grid)).contains("Erotus");
    assertThat(rows(grid)).contains("Palkat | [1 000] | [] | [500] | [400] | 900 | −100", "Menot yhteensä | 1 010 |  | 500 | 410 | 910 | −100",
        "Muu rahoitus yhteensä | 0 |  | 0 | 0 | 0 | ");
    assertThat(notes(grid)).contains(
        "Palkat/Koko hanke: WARNING Kumppanien budjetit ovat yhteensä 900 €, erotus koko hankkeeseen −100 €.",
        "Palkat/Selite: WARNING Selite puuttuu: rahoittaja vaatii sen jokaiselle summalle.",
        "Palkat/Erotus: WARNING Kumppanien summa − koko hankkeen budjetti.",
        "Palvelut/Koko hanke: EXPLANATION Kumppanien summa; kirjoita luku, jos koko hankkeen budjetti on muu.");
  }

  @Test
  void onlyCostsGoOverTheirBudget() {
    var budget = approved(explained(SALARIES, 100), explained(SERVICES, 100), explained(INCOME, 10), explained(OTHER, 10));
    var sums = new BookedSum[] {booked(SALARIES, 7, "100.01"), booked(SERVICES, 8, "100.00"), booked(INCOME, 7, "55.50"), booked(OTHER, 7, "20.00")};
    var grid = grid(budget, BudgetFigure.BUDGET, sums);
    assertThat(columns(grid)).containsExactly("Koko hanke", "Selite", "Riveria", "Sakky", "Toteutunut", "Jäljellä", "Käyttö-%");
    assertThat(rows(grid)).contains(
        "Palkat | [100] | [Selite] | [] | [] | 100,01 | −0,01 | 100,0 %",
        "Palvelut | [100] | [Selite] | [] | [] | 100,00 |  | 100,0 %",
        "Menot yhteensä | 200 |  | 0 | 0 | 200,01 | −0,01 | 100,0 %",
        "Tulot | [10] | [Selite] | [] | [] | 55,50 | −45,50 | 555,0 %",
        "Nettomenot yhteensä | 190 |  | 0 | 0 | 144,51 | 45,49 | 76,1 %",
        "Muu rahoitus yhteensä | 10 |  | 0 | 0 | 20,00 | −10,00 | 200,0 %",
        "Rahoitustarve | 180 |  | 0 | 0 | 124,51 | 55,49 | 69,2 %");
    assertThat(notes(grid)).filteredOn(note -> note.contains("Ylittää")).containsExactly(
        "Palkat/Toteutunut: WARNING Ylittää budjetin 0,01 €.", "Palkat/Jäljellä: WARNING Ylittää budjetin 0,01 €.",
        "Menot yhteensä/Toteutunut: WARNING Ylittää budjetin 0,01 €.", "Menot yhteensä/Jäljellä: WARNING Ylittää budjetin 0,01 €.");
    assertThat(notes(grid(budget, BudgetFigure.SPENT, sums))).noneMatch(note -> note.startsWith("Tulot") || note.startsWith("Muu rahoitus"));
  }

  @Test
  void showsWhatEachPartnerHasSpentHasLeftAndHasUsed() {
    var budget = approved(line(SALARIES, 7, 1_000), line(SALARIES, 8, 500));
    var sums = new BookedSum[] {booked(SALARIES, 7, "333.35"), booked(SERVICES, 8, "5.00"), booked(INCOME, 7, "33.35")};
    assertThat(rows(grid(budget, BudgetFigure.SPENT, sums))).containsExactly(
        "Palkat | 333,35 | 333,35 | ", "Palvelut | 5,00 |  | 5,00", "Menot yhteensä | 338,35 | 333,35 | 5,00", "Tulot | 33,35 | 33,35 | ",
        "Nettomenot yhteensä | 305,00 | 300,00 | 5,00", "Muu rahoitus |  |  | ", "Muu rahoitus yhteensä |  |  | ", "Rahoitustarve | 305,00 | 300,00 | 5,00");
    assertThat(rows(grid(budget, BudgetFigure.LEFT, sums))).startsWith("Palkat | 1 166,65 | 666,65 | 500,00", "Palvelut | −5,00 |  | −5,00")
        .contains("Muu rahoitus |  |  | ");
    assertThat(rows(grid(budget, BudgetFigure.USED, sums))).startsWith("Palkat | 22,2 % | 33,3 % | 0,0 %", "Palvelut | – | – | –",
        "Menot yhteensä | 22,6 % | 33,3 % | 1,0 %");
  }

  @Test
  void copiesPlainNumbers() {
    var cell = grid(approved(line(SALARIES, 7, 1_000)), BudgetFigure.LEFT, booked(SALARIES, 7, "2500.50")).cells().getFirst().getFirst();
    assertThat(cell.shown()).isEqualTo("−1\u00A0500,50");
    assertThat(cell.typed()).isEqualTo("-1500,50");
    assertThat(grid(approved(line(SALARIES, 0, 12_345)), BudgetFigure.BUDGET).cells().getFirst().getFirst().typed()).isEqualTo("12345");
  }

  @Test
  void refusesAnOwnShareBelowTheLeastAndAboveTheNeed() {
    grant = grant.withGranted(Optional.of(751));
    assertThat(notes(grid(approved(explained(SALARIES, 1_000)), BudgetFigure.BUDGET))).containsExactly(
        "Omarahoitus/Koko hanke: PROBLEM Omarahoitusta on oltava vähintään 250 € (25,0 % rahoitustarpeesta, ylöspäin pyöristettynä).");
    grant = grant.withGranted(Optional.of(1_001));
    assertThat(notes(grid(approved(explained(SALARIES, 1_000)), BudgetFigure.BUDGET))).containsExactly(
        "Omarahoitus/Koko hanke: PROBLEM Omarahoitus voi olla enintään rahoitustarve 1 000 € eikä alle nollan.");
    var promised = approved(explained(SALARIES, 1_000));
    var tooMuch = new Budget(promised.version().withOwnShare(Optional.of(1_001)), promised.lines());
    assertThat(notes(grid(tooMuch, BudgetFigure.BUDGET))).containsExactly(
        "Omarahoitus/Koko hanke: PROBLEM Omarahoitus voi olla enintään rahoitustarve 1 000 € eikä alle nollan.");
    var all = new Budget(promised.version().withOwnShare(Optional.of(1_000)), promised.lines());
    assertThat(notes(grid(all, BudgetFigure.BUDGET))).noneMatch(note -> note.contains("PROBLEM"));
    grant = grant.withOwnShareMinPercent(Optional.empty()).withGranted(Optional.of(1_000));
    assertThat(notes(grid(promised, BudgetFigure.BUDGET))).containsExactly(
        "Omarahoitus/Koko hanke: EXPLANATION Rahoitustarve − myönnetty avustus, ellei toisin kirjoiteta.");
    grant = grant.withGranted(Optional.empty());
    assertThat(rows(grid(promised, BudgetFigure.BUDGET))).endsWith("Avustus Opetushallitukselta |  |  |  | ", "Omarahoitus | [] |  | 200 | ");
  }

  @Test
  void refusesABudgetThatNeedsNothing() {
    assertThat(notes(grid(approved(explained(INCOME, 1)), BudgetFigure.BUDGET))).filteredOn(note -> note.contains("ei jää rahoitettavaa"))
        .containsExactly("Rahoitustarve/Koko hanke: PROBLEM Menoista ei jää rahoitettavaa, kun tulot ja muu rahoitus vähennetään.");
    assertThat(notes(grid(approved(), BudgetFigure.BUDGET))).noneMatch(note -> note.startsWith("Rahoitustarve"));
  }

  @Test
  void warnsOfAnExplanationLongerThanTheFormTakes() {
    var most = approved(line(SALARIES, 0, 100).withExplanation(Optional.of("x".repeat(250))));
    assertThat(notes(grid(most, BudgetFigure.BUDGET))).noneMatch(note -> note.startsWith("Palkat/Selite"));
    var over = approved(line(SALARIES, 0, 100).withExplanation(Optional.of("x".repeat(251))));
    assertThat(notes(grid(over, BudgetFigure.BUDGET))).anyMatch(note -> note.startsWith("Palkat/Selite: WARNING") && note.contains("251") && note.contains("250"));
  }
}
