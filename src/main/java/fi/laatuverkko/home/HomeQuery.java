package fi.laatuverkko.home;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.REPORT;
import static org.jooq.impl.DSL.coalesce;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.due.DueList;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads what home is drawn from. */
final class HomeQuery {

  private static final Set<String> TABLES = Set.of("project", "project_priority", "project_grant", "report", "forum", "forum_priority",
      "indicator", "organisation", "network", "person", "catalogue_item");

  private final DSLContext database;
  private final Language language;
  private final DueList due;
  private final OverviewQuery overview;

  HomeQuery(DSLContext database, Language language, DueList due) {
    this.database = database;
    this.language = language;
    this.due = due;
    this.overview = new OverviewQuery(database);
  }

  /** The tables whose changes show at home. */
  Set<String> tables() {
    return Stream.concat(TABLES.stream(), due.tables().stream()).collect(Collectors.toSet());
  }

  HomeContent read(LocalDate today) {
    return HomeContent.of(isBlank(), facts(), due.on(today), overview.read(language), today, language);
  }

  /** Catalogues are brought by the program and don't count. */
  private boolean isBlank() {
    return Stream.of(NETWORK, ORGANISATION, PERSON, PROJECT, FORUM, INDICATOR).noneMatch(table -> database.fetchExists(table));
  }

  HomeFacts facts() {
    return HomeFactsBuilder.builder()
        .projects(records(PROJECT, Project.class, PROJECT.ARCHIVED.isFalse()))
        .grants(records(PROJECT_GRANT, ProjectGrant.class, DSL.noCondition()))
        .reports(records(REPORT, Report.class, DSL.noCondition()))
        .planned(records(FORUM, Forum.class, FORUM.ARCHIVED.isFalse().and(FORUM.STATE.in(ahead()))))
        .organisations(organisations())
        .labels(labels())
        .build();
  }

  private <R extends Record & Stored> List<R> records(Table<?> table, Class<R> type, Condition condition) {
    return new RecordStore<>(database, table, type).where(condition);
  }

  private static List<String> ahead() {
    return Arrays.stream(ForumState.values()).filter(ForumState::isAhead).map(Enum::name).toList();
  }

  private Map<Long, String> organisations() {
    var name = coalesce(ORGANISATION.TRADE_NAME, ORGANISATION.LEGAL_NAME);
    return database.select(ORGANISATION.ID, name).from(ORGANISATION).fetchMap(ORGANISATION.ID, name);
  }

  private Map<Long, String> labels() {
    return records(CATALOGUE_ITEM, CatalogueItem.class, CATALOGUE_ITEM.CATALOGUE.eq(Catalogue.FORUM_KIND.name())).stream()
        .collect(Collectors.toMap(CatalogueItem::id, item -> item.label(language)));
  }
}
