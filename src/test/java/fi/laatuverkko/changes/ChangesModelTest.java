package fi.laatuverkko.changes;

import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.NetworkFeature;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.ChoiceMemory;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.UndoRefused;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network made ten days ago, renamed two hours ago and given an area now. */
class ChangesModelTest {

  private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
  private static final Instant LAST_OPENING = NOW.minus(Duration.ofHours(3));

  @TempDir private Path folder;
  private final List<String> opened = new ArrayList<>();
  private TestFile file;
  private OpenFile open;
  private ChangesModel model;
  private Network network;

  @BeforeEach
  void makeHistory() {
    file = TestFile.in(folder);
    var feed = new ChangeFeed();
    var log = new ActLog(file.data, () -> file.now, "Testaaja", feed);
    var background = new SameThreadBackground();
    var texts = Texts.in(Language.FI);
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    open = new OpenFile(file.sql(), log, new ChangeHub(feed, background), new ReferenceNames(Language.FI, clock));
    var desk = new Desk(texts, new ValueTypes(texts, clock), background, new RecordedDialogs(), TableMemory.none(), ChoiceMemory.none(),
        (table, id) -> opened.add(table + " " + id), clock);
    new NetworkFeature(open, desk, () -> {});
    model = new ChangesModel(open, desk, Optional.of(LAST_OPENING));
    var networks = file.store(NETWORK, Network.class);
    file.now = NOW.minus(Duration.ofDays(10));
    network = log.perform(ActName.of("window.networks"), act -> networks.insert(act, NetworkBuilder.builder().name("Loiste").build()))
        .value();
    file.now = NOW.minus(Duration.ofHours(2));
    var renamed = log.perform(ActName.of("window.networks"), act -> networks.update(act, network, network.withName("Valo"))).value();
    file.now = NOW;
    log.perform(ActName.of("window.networks"), Optional.of("taulukko.xlsx"),
        act -> networks.update(act, renamed, renamed.withArea(Optional.of("Lappi"))));
    model.shown(true);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<ActSort> sorts() {
    return model.acts().shownLines().stream().map(ActLine::sort).toList();
  }

  @Test
  void showsWhatChangedSinceTheLastOpeningAtFirst() {
    assertThat(sorts()).containsExactly(ActSort.IMPORTED, ActSort.CHANGED);
  }

  @Test
  void showsWhatChangedSinceADayOrEverything() {
    model.sinceProperty().set(Since.MONTH);
    assertThat(sorts()).containsExactly(ActSort.IMPORTED, ActSort.CHANGED, ActSort.ADDED);
    model.since(LocalDate.of(2026, 3, 13));
    assertThat(sorts()).isEmpty();
    model.since(LocalDate.of(2026, 3, 2));
    assertThat(sorts()).hasSize(3);
    assertThat(model.word(Since.DAY)).isEqualTo("Päivästä 2.3.2026");
  }

  @Test
  void tellsTheFieldsOfTheSelectedActInWords() {
    model.acts().selectBeside(1);
    var field = model.fields().shownLines().getFirst();
    assertThat(field.kind()).isEqualTo("verkosto");
    assertThat(field.record().name()).contains("Valo");
    assertThat(field.line().field()).contains("Nimi");
    assertThat(field.line().before()).contains("Loiste");
    assertThat(field.line().after()).contains("Valo");
  }

  @Test
  void leadsToTheRecord() {
    model.open(model.acts().shownLines().getFirst());
    assertThat(opened).containsExactly("network " + network.id());
  }

  @Test
  void undoesAnActAndFollowsTheFile() {
    model.undo(model.acts().shownLines().getFirst()).start();
    assertThat(sorts()).containsExactly(ActSort.UNDO, ActSort.IMPORTED, ActSort.CHANGED);
    assertThat(model.acts().shownLines().get(1).state()).contains(ActState.UNDONE);
    assertThat(model.acts().shownLines()).extracting(ActLine::isUndoable).containsExactly(false, false, true);
  }

  @Test
  void refusesToUndoWhatALaterActBuiltOn() {
    model.sinceProperty().set(Since.ALL);
    var failure = new AtomicReference<Throwable>();
    model.undo(model.acts().shownLines().getLast()).onFailure(failure::set).start();
    assertThat(failure.get()).isInstanceOf(UndoRefused.class);
    assertThat(sorts()).hasSize(3);
  }
}
