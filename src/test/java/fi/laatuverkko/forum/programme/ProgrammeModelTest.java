package fi.laatuverkko.forum.programme;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.ChoiceMemory;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeModelTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir private Path folder;
  private DataFile data;
  private ActLog acts;
  private OpenFile file;
  private Forum first;
  private Forum second;
  private ProgrammeModel model;

  @BeforeEach
  void openAFileWithTwoForumsOfOneDayAndPlace() {
    data = DataFile.create(folder.resolve("verkosto"), CLOCK);
    var feed = new ChangeFeed();
    acts = new ActLog(data, CLOCK, "Testaaja", feed);
    new CatalogueSeeding(acts, new CatalogueStore(data.sql())).seedIfEmpty();
    var background = new SameThreadBackground();
    var texts = Texts.in(Language.FI);
    file = new OpenFile(data.sql(), acts, new ChangeHub(feed, background), new ReferenceNames(Language.FI, CLOCK));
    var desk = new Desk(texts, new ValueTypes(texts, CLOCK), background, new RecordedDialogs(), TableMemory.none(), ChoiceMemory.none(), (_, _) -> {}, CLOCK);
    var kind = file.store(CATALOGUE_ITEM, CatalogueItem.class).all().stream().filter(item -> item.catalogue() == Catalogue.FORUM_KIND).findFirst().orElseThrow().id();
    first = forum("Ensimmäinen", kind);
    second = forum("Toinen", kind);
    var slots = RecordKind.of(new ProgrammeForms(desk.types(), file.names()).slot(), file.store(PROGRAMME_SLOT, ProgrammeSlot.class), ProgrammeSlot::title);
    model = new ProgrammeModel(file, desk, slots, new ProgrammeStore(file));
    model.show(first);
  }

  private Forum forum(String name, long kind) {
    return acts.perform(ActName.of("x"), act -> file.store(FORUM, Forum.class).insert(act, ForumBuilder.builder().name(name).kindId(kind)
        .state(ForumState.PLANNED).startsOn(LocalDate.of(2026, 4, 1)).startsAt(LocalTime.of(9, 30)).place("Joensuu").build())).value();
  }

  @AfterEach
  void close() {
    data.close();
  }

  private List<LocalTime> starts() {
    return model.slotsProperty().get().stream().map(ProgrammeSlot::startsAt).toList();
  }

  @Test
  void addsOneAfterAnotherFromTheForumsTimeAndChoosesTheNewOne() {
    model.add();
    model.add();
    assertThat(starts()).containsExactly(LocalTime.of(9, 30), LocalTime.of(10, 0));
    assertThat(model.selectedProperty().get()).contains(model.slotsProperty().get().getLast());
  }

  @Test
  void aMoveIsOneActThatCanBeUndoneAndKeepsTheChoice() {
    model.add();
    model.move(model.slotsProperty().get().getFirst(), slot -> SlotTimes.moved(slot, 45));
    assertThat(starts()).containsExactly(LocalTime.of(10, 15));
    assertThat(model.selectedProperty().get()).contains(model.slotsProperty().get().getFirst());
    acts.undo();
    assertThat(starts()).containsExactly(LocalTime.of(9, 30));
  }

  @Test
  void aWholeTemplateIsTakenAndUndoneAtOnce() {
    model.begin("TW");
    assertThat(starts()).hasSize(8);
    acts.undo();
    assertThat(starts()).isEmpty();
  }

  @Test
  void saysWhichForumIsShownAlsoWhenNeitherHasAProgramme() {
    List<String> shown = new ArrayList<>();
    model.forumProperty().addListener((_, _, forum) -> shown.add(forum.map(Forum::name).orElse("")));
    model.show(second);
    assertThat(shown).containsExactly("Toinen");
    assertThat(model.slotsProperty().get()).isEmpty();
  }

  @Test
  void warnsOfARoomTheOtherForumHasUntilThatOneMoves() {
    acts.perform(ActName.of("x"), act -> new ProgrammeStore(file).add(act, AgendaTemplates.slots("TW", first.id(), Language.FI).stream()
        .map(slot -> slot.withRoom(Optional.of("Sali"))).toList()));
    var other = acts.perform(ActName.of("x"), act -> new ProgrammeStore(file).add(act, AgendaTemplates.slots("TW", second.id(), Language.FI).stream()
        .limit(1).map(slot -> slot.withRoom(Optional.of("sali"))).toList())).value();
    assertThat(other).hasSize(1);
    assertThat(model.elsewhere()).extracting(ElsewhereClash::kind).containsExactly(Clash.Kind.ROOM);
    acts.perform(ActName.of("x"), act -> file.store(FORUM, Forum.class).update(act, second, second.withStartsOn(Optional.of(LocalDate.of(2026, 4, 2)))));
    assertThat(model.elsewhere()).isEmpty();
  }
}
