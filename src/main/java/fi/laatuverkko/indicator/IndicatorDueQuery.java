package fi.laatuverkko.indicator;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static org.jooq.impl.DSL.selectOne;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueNames;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Indicators of running projects that have no value yet. */
public final class IndicatorDueQuery implements DueSource {

  private final DSLContext database;
  private final Language language;

  /** @param language in which indicators are named and sorted */
  public IndicatorDueQuery(DSLContext database, Language language) {
    this.database = database;
    this.language = language;
  }

  @Override
  public Set<String> tables() {
    return Set.of("project", "indicator", "indicator_value");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    var unmeasured = new RecordStore<>(database, INDICATOR, Indicator.class).where(INDICATOR.ARCHIVED.isFalse()
        .andNotExists(selectOne().from(INDICATOR_VALUE).where(INDICATOR_VALUE.INDICATOR_ID.eq(INDICATOR.ID))));
    return new RecordStore<>(database, PROJECT, Project.class).where(PROJECT.ARCHIVED.isFalse().and(PROJECT.STATE.eq(ProjectState.RUNNING.name()))).stream()
        .flatMap(project -> item(project, unmeasured.stream().filter(indicator -> indicator.projectId().equals(Optional.of(project.id()))).toList()).stream())
        .toList();
  }

  private Optional<DueItem> item(Project project, List<Indicator> unmeasured) {
    if (unmeasured.isEmpty()) {
      return Optional.empty();
    }
    var formats = Formats.in(language);
    var names = unmeasured.stream().map(indicator -> indicator.name(language)).sorted(Comparator.comparing(formats::sortKey)).toList();
    var sentence = DueSentence.of("indicator.due.values", names.size(), new DueNames(names));
    var one = names.size() == 1;
    return Optional.of(DueItem.missing(project.name(), sentence, one ? "indicator" : "project", one ? unmeasured.getFirst().id() : project.id()));
  }
}
