package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.storage.Integrity;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoRefusedTest {

  /** A text that says the value it is given and no more. */
  private static final String ECHO = "act.problem.undoDuplicate";

  @TempDir Path folder;
  private TestFile file;
  private RecordStore<Network> networks;
  private RecordStore<Organisation> organisations;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
    networks = file.store(NETWORK, Network.class);
    organisations = file.store(ORGANISATION, Organisation.class);
  }

  @AfterEach
  void close() {
    assertThat(new Integrity(file.sql()).findings()).isEmpty();
    file.close();
  }

  @Test
  void namesTheLaterActThatChangedTheSameField() {
    var made = perform("teko A", act -> networks.insert(act, network("Loiste")));
    var renamed = perform("teko B", act -> networks.update(act, made.value(), made.value().withName("Valo")));
    file.now = file.now.plus(Duration.ofHours(3));
    perform("teko C", act -> networks.update(act, renamed.value(), renamed.value().withName("Kajo")));
    assertThat(refusalOfUndoing(renamed)).contains("teko C", "5.1.2026 12.30");
    assertThat(networks.all()).extracting(Network::name).containsExactly("Kajo");
  }

  @Test
  void namesTheLaterActThatDeletedTheRecord() {
    var made = perform("teko A", act -> networks.insert(act, network("Loiste")));
    perform("teko B", act -> {
      networks.delete(act, made.value());
      return null;
    });
    assertThat(refusalOfUndoing(made)).contains("teko B");
  }

  @Test
  void namesWhatRefersToARecordTheActMade() {
    var upper = perform("teko A", act -> organisations.insert(act, organisation("Kuntayhtymä")));
    perform("teko B", act -> organisations.insertAll(act, List.of(
        organisation("Opisto").withParentId(Optional.of(upper.value().id())),
        organisation("Toinen opisto").withParentId(Optional.of(upper.value().id())))));
    assertThat(refusalOfUndoing(upper)).contains("organisaatio (2)");
    assertThat(organisations.all()).hasSize(3);
  }

  @Test
  void namesTheActThatDeletedWhatARestoredRecordRefersTo() {
    var upper = perform("teko A", act -> organisations.insert(act, organisation("Kuntayhtymä"))).value();
    var lower = perform("teko B", act -> organisations.insert(act, organisation("Opisto").withParentId(Optional.of(upper.id())))).value();
    var freed = perform("teko C", act -> organisations.update(act, lower, lower.withParentId(Optional.empty())));
    perform("teko D", act -> {
      organisations.delete(act, upper);
      return null;
    });
    assertThat(refusalOfUndoing(freed)).contains("teko D");
  }

  @Test
  void refusesWhereALaterRecordHasTakenAUniqueValue() {
    var made = perform("teko A", act -> organisations.insert(act, organisation("Opisto").withBusinessId(Optional.of("0201256-6")))).value();
    var deleted = perform("teko B", act -> {
      organisations.delete(act, made);
      return null;
    });
    perform("teko C", act -> organisations.insert(act, organisation("Uusi opisto").withBusinessId(Optional.of("0201256-6"))));
    assertThat(refusalOfUndoing(deleted)).contains("organisaatio");
    assertThat(organisations.all()).extracting(Organisation::legalName).containsExactly("Uusi opisto");
  }

  @Test
  void refusesToUndoTwice() {
    var made = perform("teko A", act -> networks.insert(act, network("Loiste")));
    file.log.undo();
    assertThat(refusalOfUndoing(made)).startsWith("Tätä muutosta ei voi kumota");
  }

  @Test
  void leavesAHalfUndoneActAsItWas() {
    var both = perform("teko A", act -> networks.insertAll(act, List.of(network("Loiste"), network("Valo"))));
    perform("teko B", act -> networks.update(act, both.value().getFirst(), both.value().getFirst().withName("Kajo")));
    assertThat(refusalOfUndoing(both)).contains("teko B");
    assertThat(networks.all()).hasSize(2);
    assertThat(file.log.undoable().orElseThrow().name().values()).containsExactly("teko B");
  }

  private <T> Done<T> perform(String name, Function<Act, T> work) {
    return file.log.perform(ActName.of(ECHO, name), work);
  }

  private String refusalOfUndoing(Done<?> done) {
    var refusal = catchThrowableOfType(UndoRefused.class, () -> file.log.undo(done.changes().orElseThrow().actId()));
    assertThat(refusal).isNotNull();
    for (var language : Language.values()) {
      assertThat(refusal.problem().in(Texts.in(language))).isNotBlank();
    }
    return refusal.problem().in(Texts.in(Language.FI));
  }

  private static Network network(String name) {
    return NetworkBuilder.builder().name(name).build();
  }

  private static Organisation organisation(String name) {
    return OrganisationBuilder.builder().legalName(name).build();
  }
}
