package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.FORUM;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.ChoiceMemory;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
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
import java.util.Map;
import java.util.function.Function;

/** A file with the program's catalogues for forums, and the desk of a window in Finnish. */
public final class ForumFile implements AutoCloseable {

  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  public final OpenFile file;
  public final Desk desk;
  public final RecordedDialogs dialogs = new RecordedDialogs();
  public final ActLog acts;
  private final DataFile data;

  public ForumFile(Path folder) {
    data = DataFile.create(folder.resolve("verkosto"), CLOCK);
    var feed = new ChangeFeed();
    acts = new ActLog(data, CLOCK, "Testaaja", feed);
    var catalogues = new CatalogueSeeding(acts, new CatalogueStore(data.sql())).seedIfEmpty();
    var background = new SameThreadBackground();
    var texts = Texts.in(Language.FI);
    var names = new ReferenceNames(Language.FI, CLOCK);
    names.show(Map.of(), catalogues);
    file = new OpenFile(data.sql(), acts, new ChangeHub(feed, background), names);
    desk = new Desk(texts, new ValueTypes(texts, CLOCK), background, dialogs, TableMemory.none(), ChoiceMemory.none(), (_, _) -> {}, CLOCK);
  }

  public <T> T perform(Function<Act, T> work) {
    return acts.perform(ActName.of("x"), work).value();
  }

  /** A peer forum in Joensuu from half past nine on. */
  public Forum forum(String name, ForumState state, LocalDate day) {
    return perform(act -> file.store(FORUM, Forum.class).insert(act, ForumBuilder.builder().name(name)
        .kindId(item(Catalogue.FORUM_KIND, "PEER_FORUM")).state(state).startsOn(day).startsAt(LocalTime.of(9, 30)).place("Joensuu").build()));
  }

  /** Key of an item of the program's catalogues. */
  public long item(Catalogue catalogue, String code) {
    return file.names().item(catalogue, code).orElseThrow().id();
  }

  @Override
  public void close() {
    data.close();
  }
}
