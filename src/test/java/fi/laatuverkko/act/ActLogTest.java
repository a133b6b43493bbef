package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Tables.ACT;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.storage.Integrity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActLogTest {

  private static final ActName NAME = ActName.of("test.name");

  @TempDir Path folder;
  private TestFile file;
  private RecordStore<Network> networks;
  private RecordStore<Organisation> organisations;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
    makeStores();
  }

  @AfterEach
  void close() {
    assertThat(new Integrity(file.sql()).findings()).isEmpty();
    file.close();
  }

  private void makeStores() {
    networks = file.store(NETWORK, Network.class);
    organisations = file.store(ORGANISATION, Organisation.class);
  }

  @Test
  void keepsAnActWithItsNameAndSource() {
    var done = file.log.perform(ActName.of("test.name", "Loiste", 6), Optional.of("kysely.xlsx, Taul1, B2"),
        act -> networks.insert(act, network("Loiste")));
    assertThat(file.log.undoable()).contains(new ActSummary(done.changes().orElseThrow().actId(), ActName.of("test.name", "Loiste", 6L),
        file.now, "Testaaja", Optional.of("kysely.xlsx, Taul1, B2"), ActKind.EDIT, Optional.empty(), false));
  }

  @Test
  void cutsASourceThatIsTooLongToBeKept() {
    file.log.perform(NAME, Optional.of("x".repeat(1_000)), act -> networks.insert(act, network("Loiste")));
    assertThat(file.log.undoable().orElseThrow().source().orElseThrow()).hasSize(400).endsWith("x…");
  }

  @Test
  void leavesNothingOfAnActThatFails() {
    assertThatThrownBy(() -> file.log.perform(NAME, act -> {
      networks.insert(act, network("Loiste"));
      throw new IllegalArgumentException("half-way");
    })).isInstanceOf(IllegalArgumentException.class).hasMessage("half-way");
    assertThat(networks.all()).isEmpty();
    assertThat(file.sql().fetchCount(ACT)).isZero();
    assertThat(file.told).isEmpty();
    insert("Valo");
    assertThat(networks.all()).hasSize(1);
  }

  @Test
  void leavesNoTraceOfAnActThatChangesNothing() {
    var network = insert("Loiste");
    file.told.clear();
    var same = file.log.perform(NAME, act -> networks.update(act, network, network.withName("Loiste")));
    assertThat(same.value()).isEqualTo(network);
    assertThat(same.changes()).isEmpty();
    assertThat(file.log.perform(NAME, _ -> "nothing").changes()).isEmpty();
    assertThat(file.sql().fetchCount(ACT)).isEqualTo(1);
    assertThat(file.told).isEmpty();
  }

  @Test
  void refusesAnActInsideAnAct() {
    assertThatThrownBy(() -> file.log.perform(NAME, _ -> file.log.perform(NAME, act -> networks.insert(act, network("Loiste")))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(networks.all()).isEmpty();
  }

  @Test
  void tellsWhatChangedOnceItIsDone() {
    var one = insert("Loiste");
    var done = file.log.perform(NAME, act -> {
      networks.update(act, one, one.withArea(Optional.of("Lappi")));
      return List.of(networks.insert(act, network("Valo")), organisations.insert(act, organisation("Opisto")));
    });
    var two = (Network) done.value().getFirst();
    var school = (Organisation) done.value().getLast();
    var changes = done.changes().orElseThrow();
    assertThat(file.told).hasSize(2).last().isEqualTo(changes);
    assertThat(changes.ids()).isEqualTo(Map.of("network", Set.of(one.id(), two.id()), "organisation", Set.of(school.id())));
    assertThat(changes.of("project")).isEmpty();
  }

  @Test
  void aListenerThatFailsHarmsNeitherTheActNorTheOthers() {
    var feed = new ChangeFeed();
    var heard = new ArrayList<Changes>();
    feed.listen(_ -> {
      throw new IllegalStateException("mistake of a view");
    });
    var stop = feed.listen(heard::add);
    var log = new ActLog(file.data, file.clock, "Testaaja", feed);
    log.perform(NAME, act -> networks.insert(act, network("Loiste")));
    stop.run();
    log.perform(NAME, act -> networks.insert(act, network("Valo")));
    assertThat(heard).hasSize(1);
    assertThat(networks.all()).hasSize(2);
  }

  @Test
  void undoesAndRedoesAnyNumberOfActsAlsoAfterRestart() {
    var made = insert("Loiste");
    var renamed = rename(made, "Valo");
    delete(renamed);
    assertThat(names()).isEmpty();
    file.log.undo();
    assertThat(names()).containsExactly("Valo");
    reopen();
    file.log.undo();
    assertThat(names()).containsExactly("Loiste");
    reopen();
    file.log.undo();
    assertThat(names()).isEmpty();
    assertThat(file.log.undoable()).isEmpty();
    assertThat(file.log.undo()).isEmpty();
    reopen();
    file.log.redo();
    assertThat(names()).containsExactly("Loiste");
    file.log.redo();
    assertThat(names()).containsExactly("Valo");
    reopen();
    file.log.redo();
    assertThat(names()).isEmpty();
    assertThat(file.log.redoable()).isEmpty();
    assertThat(file.log.redo()).isEmpty();
  }

  @Test
  void aNewEditEndsRedoing() {
    rename(insert("Loiste"), "Valo");
    file.log.undo();
    assertThat(file.log.redoable()).isPresent();
    insert("Kajo");
    assertThat(file.log.redoable()).isEmpty();
    file.log.undo();
    file.log.undo();
    assertThat(names()).isEmpty();
  }

  @Test
  void undoIsAnActThatIsToldAndKept() {
    insert("Loiste");
    file.told.clear();
    var done = file.log.undo().orElseThrow();
    assertThat(file.told).containsExactly(done.changes().orElseThrow());
    var latest = new History(file.sql()).latest(1).getFirst();
    assertThat(latest.kind()).isEqualTo(ActKind.UNDO);
    assertThat(latest.target()).contains(done.value().id());
    assertThat(latest.name()).isEqualTo(NAME);
  }

  @Test
  void raisesTheVersionAboveEveryEarlierOne() {
    var first = insert("Loiste");
    var second = rename(first, "Valo");
    assertThat(second.version()).isGreaterThan(first.version());
    delete(second);
    file.log.undo();
    var back = networks.find(first.id()).orElseThrow();
    assertThat(back.version()).isGreaterThan(second.version());
    file.log.redo();
    file.log.undo();
    assertThat(networks.find(first.id()).orElseThrow().version()).isGreaterThan(back.version());
    file.log.undo();
    file.log.undo();
    file.log.redo();
    assertThat(networks.find(first.id()).orElseThrow().version()).isGreaterThan(back.version());
  }

  @Test
  void undoesAnOldActWhenNothingBuiltOnIt() {
    var one = insert("Loiste");
    var area = file.log.perform(NAME, act -> networks.update(act, one, one.withArea(Optional.of("Lappi"))));
    rename(area.value(), "Valo");
    file.log.undo(area.changes().orElseThrow().actId());
    assertThat(networks.find(one.id()).orElseThrow()).extracting(Network::name, Network::area).containsExactly("Valo", Optional.empty());
    file.log.redo();
    assertThat(networks.find(one.id()).orElseThrow().area()).contains("Lappi");
  }

  @Test
  void undoesManyChangesOfOneRecordInOneAct() {
    file.log.perform(NAME, act -> {
      var network = networks.insert(act, network("Loiste"));
      return networks.update(act, network, network.withName("Valo"));
    });
    file.log.undo();
    assertThat(names()).isEmpty();
    file.log.redo();
    assertThat(names()).containsExactly("Valo");
  }

  @Test
  void undoesAnActOnRecordsThatReferToEachOther() {
    var body = file.log.perform(NAME, act -> {
      var upper = organisations.insert(act, organisation("Kuntayhtymä"));
      organisations.insert(act, organisation("Opisto").withParentId(Optional.of(upper.id())));
      return upper;
    }).value();
    file.log.undo();
    assertThat(organisations.all()).isEmpty();
    file.log.redo();
    assertThat(organisations.all()).hasSize(2).last().extracting(Organisation::parentId).isEqualTo(Optional.of(body.id()));
    file.log.perform(NAME, act -> {
      organisations.all().reversed().forEach(organisation -> organisations.delete(act, organisation));
      return null;
    });
    file.log.undo();
    assertThat(organisations.all()).hasSize(2);
  }

  private Network insert(String name) {
    return file.log.perform(NAME, act -> networks.insert(act, network(name))).value();
  }

  private Network rename(Network network, String name) {
    return file.log.perform(NAME, act -> networks.update(act, network, network.withName(name))).value();
  }

  private void delete(Network network) {
    file.log.perform(NAME, act -> {
      networks.delete(act, network);
      return null;
    });
  }

  private List<String> names() {
    return networks.all().stream().map(Network::name).toList();
  }

  private void reopen() {
    file.reopen();
    makeStores();
  }

  private static Network network(String name) {
    return NetworkBuilder.builder().name(name).build();
  }

  private static Organisation organisation(String name) {
    return OrganisationBuilder.builder().legalName(name).build();
  }
}
