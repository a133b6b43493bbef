package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Organisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Indicators of the large network, each with a value per organisation and quarter; the last quarter has only begun to come in. */
final class LargeIndicators {

  private static final List<Subject> SUBJECTS = List.of(
      new Subject("Vastausosuus, aloituskysely", Unit.PERCENT), new Subject("Vastausosuus, päättökysely", Unit.PERCENT),
      new Subject("Läpäisy", Unit.PERCENT), new Subject("Työllistyneet", Unit.PERCENT), new Subject("Jatko-opintoihin "
          + "siirtyneet", Unit.PERCENT),
      new Subject("Tyytyväisten osuus", Unit.PERCENT), new Subject("Kehittämistoimet ajallaan", Unit.PERCENT),
      new Subject("Toteutuneet vertaisarvioinnit", Unit.PERCENT), new Subject("Aloituskyselyn keskiarvo", Unit.MEAN_1_5),
      new Subject("Päättökyselyn keskiarvo", Unit.MEAN_1_5), new Subject("Työpaikkaohjaajakyselyn keskiarvo", Unit.MEAN_1_5),
      new Subject("Työpaikkakyselyn keskiarvo", Unit.MEAN_1_5), new Subject("Henkilöstökyselyn keskiarvo", Unit.MEAN_1_5),
      new Subject("Itsearvioinnin taso", Unit.LEVEL_0_3), new Subject("Suoritetut tutkinnot", Unit.COUNT),
      new Subject("Suoritetut tutkinnon osat", Unit.COUNT), new Subject("Työpaikkajaksot", Unit.COUNT),
      new Subject("Osallistujat foorumeissa", Unit.PEOPLE), new Subject("Koulutetut vertaisarvioijat", Unit.PEOPLE),
      new Subject("Kehittämiseen käytetty raha", Unit.EUR));
  private static final List<String> GROUPS =
      List.of("nuoret", "aikuiset", "oppisopimus", "erityinen tuki", "työvoimakoulutus", "maahanmuuttaneet");

  private final SampleWriter writer;
  private final LargeOrganisations.Made organisations;
  private final int wanted;
  private final Random random = new Random(4);

  private record Subject(String name, Unit unit) {}

  /** @param wanted how many values are made */
  LargeIndicators(SampleWriter writer, LargeOrganisations.Made organisations, int wanted) {
    this.writer = writer;
    this.organisations = organisations;
    this.wanted = wanted;
  }

  /** Returns how many values were written. */
  int write() {
    var indicators = writer.addAll(indicators());
    var all = organisations.all();
    var perQuarter = indicators.size() * all.size();
    var firstQuarter = writer.today().withMonth(1).withDayOfMonth(1).minusMonths(3L * (wanted / perQuarter));
    int written = 0;
    for (int quarter = 0; written < wanted; quarter++) {
      var values = values(indicators, all, firstQuarter.plusMonths(3L * quarter), Math.min(perQuarter, wanted - written));
      writer.addAll(values);
      written += values.size();
    }
    return written;
  }

  private List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>();
    for (var subject : SUBJECTS) {
      for (var group : GROUPS) {
        indicators.add(IndicatorBuilder.builder().code("M" + (101 + indicators.size())).name(subject.name() + ": " + group)
            .unit(subject.unit()).direction(Direction.UP).minimumN(5).decimals(subject.unit().isFromRespondents() ? 2 : 0)
            .definition(Example.note("mittari ja sen luvut on keksitty."))
            .sourceId(writer.item(Catalogue.INDICATOR_SOURCE, "OWN")).perspectiveId(perspective()).build());
      }
    }
    return indicators;
  }

  private long perspective() {
    var perspectives = writer.catalogues().in(Catalogue.PERSPECTIVE);
    return perspectives.get(random.nextInt(perspectives.size())).id();
  }

  private List<IndicatorValue> values(List<Indicator> indicators, List<Organisation> of, LocalDate from, int atMost) {
    List<IndicatorValue> values = new ArrayList<>(atMost);
    for (var indicator : indicators) {
      for (var organisation : of) {
        if (values.size() == atMost) {
          return values;
        }
        values.add(value(indicator, organisation, from));
      }
    }
    return values;
  }

  private IndicatorValue value(Indicator indicator, Organisation organisation, LocalDate from) {
    var builder = IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(indicator.id()).organisationId(organisation.id())
        .periodFrom(from).periodTo(from.plusMonths(3).minusDays(1));
    return switch (indicator.unit()) {
      case PERCENT -> {
        var asked = 3 + random.nextInt(400);
        var answered = random.nextInt(asked + 1);
        yield builder.numerator(new BigDecimal(answered)).denominator(new BigDecimal(asked)).n(answered).build();
      }
      case MEAN_1_5 -> builder.measured(BigDecimal.valueOf(280 + random.nextInt(200), 2)).n(random.nextInt(120)).build();
      case LEVEL_0_3 -> builder.measured(new BigDecimal(random.nextInt(4))).build();
      default -> builder.measured(new BigDecimal(random.nextInt(900))).build();
    };
  }
}
