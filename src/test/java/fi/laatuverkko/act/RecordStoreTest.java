package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStoreTest {

  private static final ActName NAME = ActName.of("act.problem.undoDuplicate", "teko");

  @TempDir Path folder;
  private TestFile file;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void givesBackEveryKindOfValueAsItWasStoredAndAfterUndo() {
    var items = file.store(CATALOGUE_ITEM, CatalogueItem.class);
    var forums = file.store(FORUM, Forum.class);
    var item = file.log.perform(NAME, act -> items.insert(act, CatalogueItemBuilder.builder().catalogue(Catalogue.values()[0]).code("a")
        .labelFi("Laatu ”ja” kehitys 🌱").labelStatus(LabelStatus.OWN).weight(new BigDecimal("12.50")).build())).value();
    var forum = file.log.perform(NAME, act -> forums.insert(act, ForumBuilder.builder().kindId(item.id()).name("Foorumi")
        .state(ForumState.HELD).startsOn(LocalDate.of(2024, 2, 29)).startsAt(LocalTime.of(9, 5)).remote(true)
        .note("rivi 1\nrivi 2\t\"{'\\\u0001").build())).value();
    assertThat(items.all()).containsExactly(item);
    assertThat(forums.all()).containsExactly(forum);
    assertThat(item.weight()).contains(new BigDecimal("12.50"));
    assertThat(forum.endsAt()).isEmpty();
    file.log.perform(NAME, act -> {
      forums.delete(act, forum);
      items.delete(act, item);
      return null;
    });
    assertThat(forums.all()).isEmpty();
    file.log.undo();
    assertThat(items.all()).containsExactly(item.withVersion(2));
    assertThat(forums.all()).containsExactly(forum.withVersion(2));
  }

  @Test
  void takesANumberWrittenWithFewerDecimalsForTheSame() {
    var indicators = file.store(INDICATOR, Indicator.class);
    var indicator = file.log.perform(NAME, act -> indicators.insert(act, indicator().target(new BigDecimal("3.5")).build())).value();
    assertThat(indicator.target()).contains(new BigDecimal("3.5000"));
    var same = indicator.withTarget(Optional.of(new BigDecimal("3.50")));
    assertThat(file.log.perform(NAME, act -> indicators.update(act, indicator, same)).changes()).isEmpty();
    file.log.undo();
    assertThat(indicators.all()).isEmpty();
  }

  @Test
  void writesOnlyTheColumnsThatChanged() {
    var networks = file.store(NETWORK, Network.class);
    var network = insertNetwork("Loiste");
    file.log.perform(NAME, act -> networks.update(act, network, network.withArea(Optional.of("Lappi"))));
    var change = new History(file.sql()).of(NETWORK, network.id()).getFirst();
    assertThat(change.fields()).containsExactly(new FieldChange("area", Optional.empty(), Optional.of("Lappi")));
  }

  @Test
  void refusesAStaleCopyAndSaysWhoChangedWhatWhen() {
    var networks = file.store(NETWORK, Network.class);
    var read = insertNetwork("Loiste");
    file.now = file.now.plus(Duration.ofDays(1));
    file.log.perform(NAME, act -> networks.update(act, read, read.withName("Valo")));
    var stale = catchThrowableOfType(StaleRecord.class,
        () -> file.log.perform(NAME, act -> networks.update(act, read, read.withName("Kajo"))));
    assertThat(stale.problem().in(Texts.in(Language.FI)))
        .isEqualTo("Tallennus ei onnistunut: Testaaja muutti samoja tietoja 6.1.2026 9.30 (Kumoaminen ei onnistu. teko). "
            + "Avaa tiedot uudelleen ja tee muutos sitten.");
    assertThat(networks.all()).extracting(Network::name).containsExactly("Valo");
    file.log.perform(NAME, act -> {
      networks.delete(act, networks.find(read.id()).orElseThrow());
      return null;
    });
    assertThat(catchThrowableOfType(StaleRecord.class,
        () -> file.log.perform(NAME, act -> networks.update(act, read, read.withName("Kajo"))))
        .problem().key()).isEqualTo("act.problem.deletedMeanwhile");
  }

  @Test
  void refusesToDeleteWhatOthersReferTo() {
    var networks = file.store(NETWORK, Network.class);
    var organisations = file.store(ORGANISATION, Organisation.class);
    var upper = insertOrganisation(OrganisationBuilder.builder().legalName("Kuntayhtymä").build());
    var below = IntStream.range(0, 7).mapToObj(i -> insertOrganisation(
        OrganisationBuilder.builder().legalName("Opisto " + i).parentId(upper.id()).build()).id()).toList();
    var network = file.log.perform(NAME, act ->
        networks.insert(act, NetworkBuilder.builder().name("Loiste").coordinatorId(upper.id()).build())).value();
    var refusal = catchThrowableOfType(ReferredTo.class, () -> file.log.perform(NAME, act -> {
      organisations.delete(act, upper);
      return null;
    }));
    assertThat(refusal.references()).containsExactlyInAnyOrder(
        new Reference("network", 1, List.of(network.id())), new Reference("organisation", 7, below.subList(0, 5)));
    assertThat(refusal.problem().in(Texts.in(Language.FI))).contains("verkosto (1)", "organisaatio (7)", "arkistoida");
    assertThat(organisations.all()).hasSize(8);
    assertThat(new References(file.sql()).to(NETWORK, network.id())).isEmpty();
  }

  @Test
  void saysWhichValuesAnotherRecordHasAlready() {
    insertNetwork("Loiste");
    var duplicate = catchThrowableOfType(DuplicateRecord.class, () -> insertNetwork("Loiste"));
    assertThat(duplicate.table()).isEqualTo("network");
    assertThat(duplicate.columns()).containsExactly("name");
    var networks = file.store(NETWORK, Network.class);
    var other = insertNetwork("Valo");
    assertThat(catchThrowableOfType(DuplicateRecord.class,
        () -> file.log.perform(NAME, act -> networks.update(act, other, other.withName("Loiste")))).columns()).containsExactly("name");
    assertThat(networks.all()).hasSize(2).contains(other);
  }

  @Test
  void storesTensOfThousandsOfValuesInSecondsInOneAct() {
    var values = file.store(INDICATOR_VALUE, IndicatorValue.class);
    var indicators = file.store(INDICATOR, Indicator.class);
    var indicator = file.log.perform(NAME, act -> indicators.insert(act, indicator().build())).value();
    var many = IntStream.range(0, 50_000)
        .mapToObj(i -> IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(indicator.id())
        .periodFrom(LocalDate.EPOCH.plusDays(i)).periodTo(LocalDate.EPOCH.plusDays(i)).measured(BigDecimal.valueOf(i, 2)).build()).toList();
    var started = cpuSeconds();
    var stored = file.log.perform(NAME, act -> values.insertAll(act, many));
    assertThat(cpuSeconds() - started).isLessThan(12);
    assertThat(stored.changes().orElseThrow().of("indicator_value")).hasSize(50_000);
    assertThat(stored.value()).extracting(IndicatorValue::id).doesNotHaveDuplicates();
    assertThat(values.all()).isEqualTo(stored.value());
  }

  /** Of this thread, so that other work on the machine doesn't count. */
  private static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  @Test
  void undoesThousandsOfInsertsInOneAct() {
    var networks = file.store(NETWORK, Network.class);
    var many = IntStream.range(0, 3_000).mapToObj(i -> NetworkBuilder.builder().name("Verkosto " + i).build()).toList();
    file.log.perform(NAME, act -> networks.insertAll(act, many));
    file.log.undo();
    assertThat(networks.all()).isEmpty();
    file.log.redo();
    assertThat(networks.all()).extracting(Network::name).containsExactlyElementsOf(many.stream().map(Network::name).toList());
  }

  @Test
  void refusesRecordsThatDoNotFitTheirTable() {
    assertThatThrownBy(() -> file.store(NETWORK, WithoutColumn.class)).hasMessageContaining("nickname has no column in network");
    assertThatThrownBy(() -> file.store(NETWORK, NotOptional.class)).hasMessageContaining("area must be Optional");
    assertThatThrownBy(() -> file.store(NETWORK, WronglyOptional.class))
        .hasMessageContaining("name is Optional, but its column is never empty");
    assertThatThrownBy(() -> file.store(NETWORK, OfAnotherType.class))
        .hasMessageContaining("name is kept in a column of class java.lang.String");
    assertThatThrownBy(() -> file.store(NETWORK, Forgetful.class)).hasMessageContaining("no component for network.archived");
  }

  record WithoutColumn(long id, int version, String name, boolean archived, String nickname) implements Stored {}

  record NotOptional(long id, int version, String name, boolean archived, String area) implements Stored {}

  record WronglyOptional(long id, int version, Optional<String> name, boolean archived) implements Stored {}

  record OfAnotherType(long id, int version, Integer name, boolean archived) implements Stored {}

  record Forgetful(long id, int version, String name) implements Stored {}

  private Network insertNetwork(String name) {
    var networks = file.store(NETWORK, Network.class);
    return file.log.perform(NAME, act -> networks.insert(act, NetworkBuilder.builder().name(name).build())).value();
  }

  private Organisation insertOrganisation(Organisation organisation) {
    var organisations = file.store(ORGANISATION, Organisation.class);
    return file.log.perform(NAME, act -> organisations.insert(act, organisation)).value();
  }

  private static IndicatorBuilder indicator() {
    return IndicatorBuilder.builder().name("Läpäisy").unit(Unit.PERCENT).direction(Direction.UP).decimals(1).minimumN(5);
  }
}
