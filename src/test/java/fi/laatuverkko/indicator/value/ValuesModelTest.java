package fi.laatuverkko.indicator.value;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_TARGET;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PERIOD_LOCK;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorQuery;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.IndicatorValueWriting;
import fi.laatuverkko.indicator.Measured;
import fi.laatuverkko.indicator.PeriodLock;
import fi.laatuverkko.indicator.Target;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.NetworkMember;
import fi.laatuverkko.network.NetworkMemberBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.ChoiceMemory;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.Writing;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two partners of a network, years 2018 to 2021. */
class ValuesModelTest {

  @TempDir private Path folder;
  private final RecordedDialogs dialogs = new RecordedDialogs();
  private TestFile file;
  private ActLog log;
  private ValuesModel model;

  private void open(Unit unit) {
    file = TestFile.in(folder);
    var feed = new ChangeFeed();
    log = new ActLog(file.data, () -> file.now, "Testaaja", feed);
    var background = new SameThreadBackground();
    var texts = Texts.in(Language.FI);
    var clock = Clock.fixed(Instant.parse("2021-06-01T09:00:00Z"), ZoneOffset.UTC);
    var open = new OpenFile(file.sql(), log, new ChangeHub(feed, background), new ReferenceNames(Language.FI, clock));
    var desk = new Desk(texts, new ValueTypes(texts, clock), background, dialogs, TableMemory.none(), ChoiceMemory.none(), (_, _) -> {}, clock);
    log.perform(ActName.of("window.networks"), act -> {
      var network = file.store(NETWORK, Network.class).insert(act, NetworkBuilder.builder().name("Loiste").build());
      for (var name : List.of("Riveria", "Sakky")) {
        var partner = file.store(ORGANISATION, Organisation.class).insert(act, OrganisationBuilder.builder().legalName(name).build());
        file.store(NETWORK_MEMBER, NetworkMember.class).insert(act, NetworkMemberBuilder.builder().networkId(network.id()).organisationId(partner.id()).build());
      }
      return file.store(INDICATOR, Indicator.class).insert(act, IndicatorBuilder.builder().name("Vastausosuus").networkId(network.id()).unit(unit)
          .direction(Direction.UP).decimals(1).minimumN(5).build());
    });
    var values = open.store(INDICATOR_VALUE, IndicatorValue.class);
    var indicators = open.store(INDICATOR, Indicator.class);
    var locks = open.store(PERIOD_LOCK, PeriodLock.class);
    var query = new IndicatorQuery(file.sql(), indicators, values, open.store(INDICATOR_TARGET, Target.class));
    model = new ValuesModel(query::present, new ValueSheetQuery(file.sql(), query), new IndicatorValueWriting(values, indicators, locks), Writing.of(locks), open, desk);
    model.shown(true);
  }

  @BeforeEach
  void openShares() {
    open(Unit.PERCENT);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<IndicatorValue> values() {
    return file.store(INDICATOR_VALUE, IndicatorValue.class).all();
  }

  private String shown(int row, int column) {
    return model.grid().content().cells().get(row).get(column).shown();
  }

  @Test
  void keepsTheCountsOfAShareAndShowsTheNetworksFromTheirSums() {
    model.grid().paste("17/20\t850/1000\n3/20\t50/1000\n");
    assertThat(values()).hasSize(4).allMatch(value -> value.numerator().isPresent() && value.denominator().isPresent() && value.state() == ValueState.CONFIRMED);
    assertThat(shown(0, 0)).isEqualTo("85,0\u00A0%");
    assertThat(shown(2, 0)).isEqualTo("50,0\u00A0%");
    assertThat(shown(2, 1)).isEqualTo("45,0\u00A0%");
  }

  @Test
  void pastesATableAsOneActThatCanBeUndone() {
    model.grid().paste("17/20\t18/20\n3/20\t4/20\n");
    assertThat(log.undoable().orElseThrow().name().key()).isEqualTo("values.act.entered");
    log.undo();
    assertThat(values()).isEmpty();
    assertThat(shown(0, 0)).isEmpty();
  }

  @Test
  void takesNumeratorsAndDenominatorsAsLayersOfTheirOwn() {
    model.layerProperty().set(ValueLayer.DENOMINATOR);
    model.grid().paste("2862\t2900\n3873\t3900\n");
    model.layerProperty().set(ValueLayer.NUMERATOR);
    model.grid().paste("827\t900\n2267\t2300\n");
    model.layerProperty().set(ValueLayer.FIGURE);
    assertThat(shown(0, 0)).isEqualTo("28,9\u00A0%");
    assertThat(shown(1, 0)).isEqualTo("58,5\u00A0%");
  }

  @Test
  void keepsARefusedTextInItsCellWithTheReasonAndStoresTheOthers() {
    model.grid().paste("21/20\t18/20\n");
    assertThat(values()).hasSize(1);
    assertThat(model.grid().hasRefused()).isTrue();
  }

  @Test
  void hidesSmallGroupsInTheGridToo() {
    assertThat(model.grid().enter("3/4")).isTrue();
    assertThat(shown(0, 0)).isEqualTo("n < 5");
  }

  @Test
  void refusesToWriteIntoALockedPeriodUntilItIsOpened() {
    model.grid().enter("17/20");
    var period = model.grid().content().columns().getFirst().key();
    model.toggleLock(period);
    assertThat(model.grid().content().columns().getFirst().heading()).isEqualTo("2018 (lukittu)");
    model.grid().enter("18/20");
    assertThat(values().getFirst().numerator().map(BigDecimal::intValue)).contains(17);
    model.toggleLock(period);
    model.grid().enter("18/20");
    assertThat(values().getFirst().numerator().map(BigDecimal::intValue)).contains(18);
  }

  @Test
  void movesTheSelectedValuesFromStateToState() {
    model.grid().paste("17/20\t18/20\n");
    model.putState(ValueState.SHARED);
    assertThat(values()).extracting(IndicatorValue::state).containsOnly(ValueState.SHARED);
    model.grid().clearSelected();
    assertThat(values()).hasSize(2);
    model.putState(ValueState.DRAFT);
    model.grid().clearSelected();
    assertThat(values()).isEmpty();
  }

  @Test
  void takesAMeanWithItsNAndKeepsOneWithoutAsADraft() {
    file.close();
    open(Unit.MEAN_1_5);
    model.grid().paste("4,30 (120)\t4,1\n");
    assertThat(values()).extracting(IndicatorValue::state).containsExactly(ValueState.CONFIRMED, ValueState.DRAFT);
    assertThat(values().getFirst().n()).contains(120);
    assertThat(shown(0, 1)).endsWith("*");
  }

  @Test
  void readsBackWhatItCopies() {
    var formats = Formats.in(Language.FI);
    var share = Measured.share(1, Measured.YEAR_2020, 17, 20);
    var mean = Measured.mean(1, Measured.YEAR_2020, "4.3", 120);
    for (var value : List.of(share, mean)) {
      var again = ValueEntry.entered(Measured.indicator(Unit.PERCENT), value, ValueLayer.FIGURE, ValueEntry.typed(value, ValueLayer.FIGURE, formats));
      assertThat(again).isInstanceOfSatisfying(Parsed.Understood.class, understood -> {
        var read = (IndicatorValue) understood.value();
        assertThat(read.measured().map(BigDecimal::stripTrailingZeros)).isEqualTo(value.measured().map(BigDecimal::stripTrailingZeros));
        assertThat(read.n()).isEqualTo(value.n());
        assertThat(read.denominator().map(BigDecimal::intValue)).isEqualTo(value.denominator().map(BigDecimal::intValue));
      });
    }
  }
}
