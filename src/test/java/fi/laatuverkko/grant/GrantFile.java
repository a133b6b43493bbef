package fi.laatuverkko.grant;

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
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.ChoiceMemory;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

/** A file with the program's catalogues and one project, and the desk of a window in Finnish. */
public final class GrantFile implements AutoCloseable {

  public static final Clock CLOCK = Clock.fixed(Instant.parse("2019-10-01T09:00:00Z"), ZoneId.of("Europe/Helsinki"));

  public final OpenFile file;
  public final Desk desk;
  public final Project project;
  private final DataFile data;

  public GrantFile(Path folder) {
    data = DataFile.create(folder.resolve("verkosto"), CLOCK);
    var feed = new ChangeFeed();
    var acts = new ActLog(data, CLOCK, "Testaaja", feed);
    var catalogues = new CatalogueSeeding(acts, new CatalogueStore(data.sql())).seedIfEmpty();
    var background = new SameThreadBackground();
    var texts = Texts.in(Language.FI);
    var names = new ReferenceNames(Language.FI, CLOCK);
    names.show(Map.of(), catalogues);
    file = new OpenFile(data.sql(), acts, new ChangeHub(feed, background), names);
    desk = new Desk(texts, new ValueTypes(texts, CLOCK), background, new RecordedDialogs(), TableMemory.none(), ChoiceMemory.none(), (_, _) -> {}, CLOCK);
    project = perform(act -> file.store(Tables.PROJECT, Project.class).insert(act,
        ProjectBuilder.builder().name("Loiste 6").state(ProjectState.RUNNING).reportLanguage(Language.FI).build()));
  }

  public <T> T perform(Function<Act, T> work) {
    return file.acts().perform(ActName.of("x"), work).value();
  }

  public ProjectGrant grant(Function<ProjectGrantBuilder, ProjectGrantBuilder> says) {
    return perform(act -> file.store(Tables.PROJECT_GRANT, ProjectGrant.class).insert(act,
        says.apply(ProjectGrantBuilder.builder().projectId(project.id())).build()));
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
