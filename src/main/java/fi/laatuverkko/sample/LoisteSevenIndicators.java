package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Network;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Made-up indicators of the running example, one value per two months; one of them has too few respondents to be shown. */
final class LoisteSevenIndicators {

  private static final Optional<String> NOTE = Optional.of(Example.note("luku on keksitty."));

  private final SampleWriter writer;
  private final Network network;
  private final LoisteSeven project;

  LoisteSevenIndicators(SampleWriter writer, Network network, LoisteSeven project) {
    this.writer = writer;
    this.network = network;
    this.project = project;
  }

  void write() {
    indicator("L7-1", "Foorumien palaute, keskiarvo", "Respons på forumen, medeltal", "Feedback on forums, mean", Unit.MEAN_1_5, "CUSTOMER",
        i -> i.decimals(2).baseline(new BigDecimal("3.90")).target(new BigDecimal("4.20")).tolerance(new BigDecimal("0.10"))
            .definition("Osallistujien antama yleisarvosana asteikolla 1–5."))
        .mean(from(0), to(0), "4.02", 11, NOTE)
        .mean(from(1), to(1), "4.31", 26, NOTE)
        .mean(from(2), to(2), "4.25", 4, NOTE);
    indicator("L7-2", "Kehittämistoimet toteutettu ajallaan", "Utvecklingsåtgärder genomförda i tid", "Improvement actions done on time",
        Unit.PERCENT, "PROCESS", i -> i.target(new BigDecimal("80")).tolerance(new BigDecimal("5"))
            .numeratorText("Ajallaan toteutetut toimet").denominatorText("Jakson aikana erääntyneet toimet")
            .definition("Vertaisarvioinneista sovitut toimet, jotka toteutuivat määräpäivään mennessä.").priorityId(priority("LS3")))
        .ratio(Optional.empty(), from(0), to(0), 3, 5, Optional.of(5), NOTE)
        .ratio(Optional.empty(), from(1), to(1), 6, 8, Optional.of(8), NOTE)
        .ratio(Optional.empty(), from(2), to(2), 9, 11, Optional.of(11), NOTE);
    indicator("L7-3", "Kehittämistoimia myöhässä", "Utvecklingsåtgärder som är försenade",
        "Improvement actions overdue", Unit.COUNT, "PROCESS",
        i -> i.direction(Direction.DOWN).target(BigDecimal.ZERO).definition("Avoimet toimet, joiden määräpäivä on ohi jakson lopussa.")
            .priorityId(priority("LS3")))
        .value(Optional.empty(), from(0), to(0), new BigDecimal(2), NOTE)
        .value(Optional.empty(), from(1), to(1), new BigDecimal(4), NOTE)
        .value(Optional.empty(), from(2), to(2), new BigDecimal(2), NOTE);
    indicator("L7-4", "Itsearvioinnin taso verkostossa", "Självvärderingens nivå i nätverket", "Level of self-assessment in the network",
        Unit.LEVEL_0_3, "LEARNING", i -> i.decimals(1).baseline(new BigDecimal("1.4")).target(new BigDecimal("2.5"))
            .definition("Järjestäjien itsearviointien keskitaso: 0 "
                + "puuttuva, 1 alkava, 2 kehittynyt, 3 edistynyt.").priorityId(priority("LS4")))
        .value(Optional.empty(), from(0), to(0), new BigDecimal("1.6"), NOTE)
        .value(Optional.empty(), from(2), to(2), new BigDecimal("2.1"), NOTE);
    indicator("L7-5", "Vertaisfoorumit ja työpajat", "Kollegiala forum och verkstäder", "Peer forums and workshops", Unit.COUNT, "PROCESS",
        i -> i.target(new BigDecimal(4)).definition("Hankkeessa pidetyt vertaisfoorumit ja vertaisarviointityöpajat."))
        .value(Optional.empty(), from(1), to(1), new BigDecimal(1), NOTE)
        .value(Optional.empty(), from(2), to(2), new BigDecimal(1), NOTE);
  }

  private SampleIndicator indicator(String code, String fi, String sv, String en, Unit unit, String perspective,
      Consumer<IndicatorBuilder> rest) {
    Consumer<IndicatorBuilder> common = i -> i.code(code).networkId(network.id()).projectId(project.project().id())
        .sourceId(writer.item(Catalogue.INDICATOR_SOURCE, "OWN")).perspectiveId(writer.item(Catalogue.PERSPECTIVE, perspective));
    return new SampleIndicator(writer, fi, sv, en, unit, common.andThen(rest));
  }

  private long priority(String code) {
    return writer.item(Catalogue.PRIORITY, code);
  }

  private LocalDate from(int period) {
    return project.start().plusMonths(2L * period);
  }

  private LocalDate to(int period) {
    return from(period + 1).minusDays(1);
  }
}
