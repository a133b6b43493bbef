package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.indicator.Framework;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.PeriodKind;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.PeriodLockBuilder;
import fi.laatuverkko.indicator.TargetBuilder;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.scorecard.ScorecardBuilder;
import fi.laatuverkko.indicator.scorecard.ScorecardItemBuilder;
import fi.laatuverkko.indicator.statistics.Answers;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Made-up feedback of LOISTE's providers over four seasons with targets, and the scorecards that gather it. */
final class LoisteQuality {

  private static final Optional<String> NOTE = Optional.of(Example.note("luku on keksitty."));

  /** Answers 1 to 5 and "can't say" of the final survey, per provider and season; the smallest provider once has four respondents. */
  private static final int[][][] ANSWERS = {
      {{9, 15, 46, 168, 142, 11}, {8, 14, 44, 181, 160, 12}, {7, 13, 41, 190, 178, 9}, {6, 12, 38, 201, 197, 10}},
      {{14, 28, 92, 301, 230, 24}, {13, 25, 84, 322, 251, 22}, {11, 22, 80, 334, 270, 20}, {10, 20, 71, 352, 301, 21}},
      {{4, 7, 20, 88, 71, 5}, {4, 6, 18, 92, 78, 4}, {3, 6, 17, 95, 84, 6}, {3, 5, 16, 99, 92, 5}},
      {{3, 6, 15, 60, 39, 3}, {4, 8, 19, 58, 34, 4}, {5, 9, 22, 57, 30, 3}, {5, 10, 21, 55, 33, 4}},
      {{2, 4, 12, 41, 36, 2}, {2, 3, 11, 44, 40, 3}, {2, 3, 10, 47, 44, 2}, {1, 3, 9, 49, 48, 2}},
      {{0, 1, 4, 9, 8, 1}, {0, 1, 3, 10, 9, 0}, {1, 1, 3, 9, 10, 1}, {0, 1, 3, 11, 12, 0}},
      {{0, 1, 1, 4, 3, 0}, {0, 0, 2, 4, 4, 0}, {0, 0, 1, 1, 2, 0}, {0, 1, 1, 5, 4, 1}}};

  private static final String[] MONTHLY = {"78.2", "79.1", "77.5", "80.3", "78.8", "79.6", "77.9", "80.1", "79.0", "78.4", "79.9", "84.1"};

  private final SampleWriter writer;
  private final Network network;
  private final Project project;
  private final List<Organisation> providers;
  private final List<Period> seasons;

  LoisteQuality(SampleWriter writer, Network network, Project project, List<Organisation> providers) {
    this.writer = writer;
    this.network = network;
    this.project = project;
    this.providers = providers;
    this.seasons = PeriodKind.SEASON.until(writer.today().minusYears(1), 4).toList();
  }

  void write() {
    var mean = indicator("OPP-K", "Päättökyselyn keskiarvo", "Slutenkätens medeltal", "Final survey, mean", Unit.MEAN_1_5, "CUSTOMER",
        i -> i.decimals(2).framework(Framework.STARTER).tolerance(new BigDecimal("0.10")).definition("Opiskelijapalautteen päättökyselyn keskiarvo asteikolla 1–5."));
    var satisfied = indicator("OPP-T", "Päättökyselyssä tyytyväisten osuus", "Andelen nöjda i slutenkäten", "Final survey, share satisfied", Unit.PERCENT, "CUSTOMER",
        i -> i.decimals(1).framework(Framework.STARTER).target(new BigDecimal("80")).tolerance(new BigDecimal("5")).numeratorText("Vastaukset 4–5").denominatorText("Vastanneet asteikolla")
            .definition("Vastausten 4 ja 5 osuus asteikon vastauksista."));
    writer.addAll(values(mean, satisfied));
    for (int season = 0; season < seasons.size(); season++) {
      writer.add(TargetBuilder.builder().indicatorId(mean.id()).networkId(network.id()).periodFrom(seasons.get(season).from()).periodTo(seasons.get(season).to())
          .baseline(new BigDecimal("4.00")).target(new BigDecimal("4.05").add(new BigDecimal("0.05").multiply(BigDecimal.valueOf(season)))).tolerance(new BigDecimal("0.10")).build());
    }
    writer.add(PeriodLockBuilder.builder().networkId(network.id()).periodFrom(seasons.getFirst().from()).periodTo(seasons.getFirst().to()).build());
    monthly();
    mechanisms();
    cards(mean, satisfied);
  }

  private List<IndicatorValue> values(Indicator mean, Indicator satisfied) {
    List<IndicatorValue> values = new ArrayList<>();
    for (int provider = 0; provider < ANSWERS.length; provider++) {
      for (int season = 0; season < seasons.size(); season++) {
        var counts = ANSWERS[provider][season];
        var answers = new Answers(List.of(counts[0], counts[1], counts[2], counts[3], counts[4]), counts[5]);
        var last = season == seasons.size() - 1;
        var common = IndicatorValueBuilder.builder().organisationId(providers.get(provider).id()).periodFrom(seasons.get(season).from()).periodTo(seasons.get(season).to())
            .n(answers.n()).note(NOTE).state(season == 0 ? ValueState.SHARED : last && provider == 5 ? ValueState.DRAFT : ValueState.CONFIRMED)
            .answerCounts(IndicatorValue.written(answers)).build();
        values.add(common.withIndicatorId(mean.id()).withMeasured(Optional.of(BigDecimal.valueOf(answers.mean()).setScale(4, RoundingMode.HALF_UP))));
        values.add(common.withIndicatorId(satisfied.id()).withNumerator(Optional.of(BigDecimal.valueOf(counts[3] + counts[4])))
            .withDenominator(Optional.of(BigDecimal.valueOf(answers.n()))));
      }
    }
    return values;
  }

  /** A year of months for the control chart: the last one stands out. */
  private void monthly() {
    var indicator = indicator("VAST-KK", "Vastausprosentti kuukausittain", "Svarsprocent per månad", "Response rate by month", Unit.PERCENT, "PROCESS",
        i -> i.decimals(1).minimumN(1).target(new BigDecimal("80")).tolerance(new BigDecimal("3")).definition("Opiskelijapalautteen vastausprosentti kuukausittain.")
            .baselineFrom(firstMonth()).baselineTo(firstMonth().plusMonths(11).minusDays(1)));
    for (int month = 0; month < MONTHLY.length; month++) {
      var from = firstMonth().plusMonths(month);
      writer.add(IndicatorValueBuilder.builder().indicatorId(indicator.id()).periodFrom(from).periodTo(from.plusMonths(1).minusDays(1))
          .measured(new BigDecimal(MONTHLY[month])).note(NOTE).state(ValueState.CONFIRMED).build());
    }
  }

  private LocalDate firstMonth() {
    return LocalDate.of(writer.today().getYear() - 1, 1, 1);
  }

  private void mechanisms() {
    var indicator = indicator("9a", "Työmarkkinoiden koulutustarpeiden tunnistaminen", "Kartläggning av utbildningsbehov", "Mechanisms to identify training needs", Unit.TEXT, "PROCESS",
        i -> i.direction(Direction.NONE).minimumN(1).framework(Framework.EQAVET));
    var year = PeriodKind.YEAR.around(writer.today().minusYears(1));
    writer.add(IndicatorValueBuilder.builder().indicatorId(indicator.id()).organisationId(providers.getFirst().id()).periodFrom(year.from()).periodTo(year.to())
        .words("Työelämäneuvottelukunnat kokoontuvat kahdesti vuodessa, ja tarpeista kirjataan yhteenveto koulutuksen suunnitteluun.")
        .evidence("Neuvottelukuntien muistiot ja koulutustarpeiden yhteenveto.").note(NOTE).state(ValueState.CONFIRMED).build());
  }

  private void cards(Indicator mean, Indicator satisfied) {
    var network = writer.add(ScorecardBuilder.builder().name("LOISTE: verkoston tuloskortti").networkId(this.network.id())
        .note("Muutama tärkein mittari näkökulmittain.").build());
    item(network.id(), 1, mean, "Opiskelija saa koulutuksen, johon hän on tyytyväinen.");
    item(network.id(), 2, satisfied, "");
    find("OP-A").ifPresent(indicator -> item(network.id(), 3, indicator, "Palaute kertoo koko opiskelijajoukosta."));
    find("VAST-KK").ifPresent(indicator -> item(network.id(), 4, indicator, ""));
    find("L7-2").ifPresent(indicator -> item(network.id(), 5, indicator, "Sovitut toimet tehdään."));
    find("L7-4").ifPresent(indicator -> item(network.id(), 6, indicator, ""));
    var sakky = providers.get(1);
    var partner = writer.add(ScorecardBuilder.builder().name(sakky.shownName() + ": tuloskortti").networkId(this.network.id()).organisationId(sakky.id()).build());
    item(partner.id(), 1, mean, "");
    item(partner.id(), 2, satisfied, "");
    find("OP-A").ifPresent(indicator -> item(partner.id(), 3, indicator, ""));
    var seven = writer.add(ScorecardBuilder.builder().name(project.name() + ": tuloskortti").projectId(project.id()).networkId(this.network.id()).build());
    for (int number = 1; number <= 5; number++) {
      var place = number;
      find("L7-" + number).ifPresent(indicator -> item(seven.id(), place, indicator, ""));
    }
  }

  private void item(long card, int place, Indicator indicator, String factor) {
    writer.add(ScorecardItemBuilder.builder().scorecardId(card).sortOrder(place).indicatorId(indicator.id())
        .successFactor(Optional.of(factor).filter(text -> !text.isEmpty())).build());
  }

  private Optional<Indicator> find(String code) {
    return writer.all(Indicator.class).stream().filter(indicator -> indicator.code().equals(Optional.of(code))).findFirst();
  }

  private Indicator indicator(String code, String fi, String sv, String en, Unit unit, String perspective, Consumer<IndicatorBuilder> rest) {
    var builder = IndicatorBuilder.builder().code(code).name(fi).nameSv(sv).nameEn(en).unit(unit).direction(Direction.UP).minimumN(5).networkId(network.id())
        .sourceId(writer.item(Catalogue.INDICATOR_SOURCE, "OWN")).perspectiveId(writer.item(Catalogue.PERSPECTIVE, perspective));
    rest.accept(builder);
    return writer.add(builder.build());
  }
}
