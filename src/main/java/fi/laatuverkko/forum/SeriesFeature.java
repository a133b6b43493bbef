package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.FORUM_SERIES;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.LinesPanel;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.reference.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Series of forums: their list, and the forums of each. */
final class SeriesFeature {

  private static final Set<String> TABLES = Set.of("forum_series", "forum", "forum_project", "attendance");

  private final OpenFile file;
  private final Desk desk;
  private final ForumQuery query;

  SeriesFeature(OpenFile file, Desk desk, ForumQuery query) {
    this.file = file;
    this.desk = desk;
    this.query = query;
  }

  RecordTab<SeriesLine, ForumSeries> tab(ForumForms forms, Runnable undo) {
    var kind = RecordKind.of(forms.series(), file.store(FORUM_SERIES, ForumSeries.class), ForumSeries::name);
    var listing = Listing.of(columns(), () -> kind.store().all().stream().map(series -> SeriesLine.of(series, query.ofSeries(series.id()))).toList(), TABLES)
        .in(List.of(new Scope<>("forumSeries.scope.all", line -> !line.series().archived()), new Scope<>("record.scope.archive", line -> line.series().archived())));
    var forums = new LinesPanel<ForumSeries, ForumLine>("forumSeries.panel.forums", ForumColumns.of(desk.types(), file.names()), query::ofSeries, TABLES,
        line -> desk.navigator().open("forum", line.forum().id()), desk.texts(), desk.background(), file.changes());
    return new RecordTab<>(file, desk, kind, listing, () -> ForumSeriesBuilder.builder().name(freeName()).build(),
        new Archiving<>(ForumSeries::archived, ForumSeries::withArchived), undo).plug(forums);
  }

  /** Names of series differ, so a second new one gets a number. */
  private String freeName() {
    var taken = file.names().choices(Kind.FORUM_SERIES).options().stream().map(id -> file.names().name(Kind.FORUM_SERIES, id)).collect(Collectors.toSet());
    var name = desk.texts().get("forumSeries.new");
    for (int number = 2; taken.contains(name); number++) {
      name = desk.texts().get("forumSeries.new") + " " + number;
    }
    return name;
  }

  private Columns<SeriesLine> columns() {
    var types = desk.types();
    return Columns.of("forumSeries", line -> line.series().id(),
        Column.of("name", types.text(200), 260, (SeriesLine line) -> Optional.of(line.series().name())),
        Column.of("kind", types.reference(file.names().choices(Catalogue.FORUM_KIND)), 150, (SeriesLine line) -> line.series().kindId()),
        Column.of("projects", types.text(2000), 150, (SeriesLine line) -> Optional.of(line.projects().stream()
            .map(id -> file.names().name(Kind.PROJECT, id)).sorted().collect(Collectors.joining(", "))).filter(text -> !text.isEmpty())),
        Column.of("plannedCount", types.whole(), 110, (SeriesLine line) -> line.series().plannedCount()),
        Column.of("held", types.whole(), 90, (SeriesLine line) -> Optional.of(line.held())),
        Column.of("ahead", types.whole(), 90, (SeriesLine line) -> Optional.of(line.ahead())),
        Column.of("next", types.day(), 110, SeriesLine::next),
        Column.of("people", types.whole(), 100, (SeriesLine line) -> Optional.of(line.people()).filter(people -> people > 0)));
  }
}
