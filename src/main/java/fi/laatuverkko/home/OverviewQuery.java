package fi.laatuverkko.home;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PRIORITY;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PRIORITY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Counts projects, forums and indicators by priority and by year; archived ones are left out. */
final class OverviewQuery {

  private final DSLContext database;
  private final RecordStore<CatalogueItem> items;

  OverviewQuery(DSLContext database) {
    this.database = database;
    this.items = new RecordStore<>(database, CATALOGUE_ITEM, CatalogueItem.class);
  }

  Overview read(Language language) {
    return new Overview(priorities(language), years());
  }

  private List<GroupCount> priorities(Language language) {
    var projects = counts(PROJECT_PRIORITY.PRIORITY_ID, PROJECT_PRIORITY.join(PROJECT).on(PROJECT.ID.eq(PROJECT_PRIORITY.PROJECT_ID)),
        PROJECT.ARCHIVED.isFalse());
    var forums = counts(FORUM_PRIORITY.PRIORITY_ID, FORUM_PRIORITY.join(FORUM).on(FORUM.ID.eq(FORUM_PRIORITY.FORUM_ID)),
        FORUM.ARCHIVED.isFalse());
    var indicators = counts(INDICATOR.PRIORITY_ID, INDICATOR, INDICATOR.ARCHIVED.isFalse().and(INDICATOR.PRIORITY_ID.isNotNull()));
    return items.where(CATALOGUE_ITEM.CATALOGUE.eq(Catalogue.PRIORITY.name())).stream()
        .sorted(Comparator.comparingInt(CatalogueItem::sortOrder).thenComparing(CatalogueItem::code))
        .map(item -> new GroupCount(item.id(), item.code(), item.label(language), projects.getOrDefault(item.id(), 0),
            forums.getOrDefault(item.id(), 0), Optional.of(indicators.getOrDefault(item.id(), 0))))
        .filter(group -> group.projects() + group.forums() + group.indicators().orElse(0) > 0)
        .toList();
  }

  private Map<Long, Integer> counts(Field<Long> group, Table<?> from, Condition condition) {
    return database.select(group, count()).from(from).where(condition).groupBy(group).fetchMap(group, count());
  }

  /** A project counts in each year of its period, a forum in the year it begins. */
  private List<GroupCount> years() {
    Map<Integer, Integer> projects = new TreeMap<>();
    database.select(PROJECT.STARTS_ON, PROJECT.ENDS_ON).from(PROJECT).where(PROJECT.ARCHIVED.isFalse()).forEach(period ->
        years(period.value1(), period.value2()).forEach(year -> projects.merge(year, 1, Integer::sum)));
    Map<Integer, Integer> forums = new TreeMap<>();
    var day = coalesce(FORUM.STARTS_ON, FORUM.ENDS_ON);
    database.select(day).from(FORUM).where(FORUM.ARCHIVED.isFalse()).and(day.isNotNull()).forEach(found ->
        forums.merge(found.value1().getYear(), 1, Integer::sum));
    return IntStream.concat(projects.keySet().stream().mapToInt(Integer::intValue), forums.keySet().stream().mapToInt(Integer::intValue))
        .distinct().boxed().sorted(Comparator.reverseOrder())
        .map(year -> new GroupCount(year, String.valueOf(year), "", projects.getOrDefault(year, 0), forums.getOrDefault(year, 0),
            Optional.empty()))
        .toList();
  }

  private static IntStream years(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return IntStream.empty();
    }
    var first = Objects.requireNonNullElse(from, to);
    return IntStream.rangeClosed(first.getYear(), Objects.requireNonNullElse(to, first).getYear());
  }
}
