package fi.laatuverkko.home;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.due.DueList;
import fi.laatuverkko.forum.ForumDueQuery;
import fi.laatuverkko.indicator.IndicatorDueQuery;
import fi.laatuverkko.network.PersonDueQuery;
import fi.laatuverkko.project.ProjectDueQuery;
import fi.laatuverkko.report.ReportDueQuery;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;

/** A real file with records made one by one. */
final class HomeFile implements AutoCloseable {

  final ChangeFeed feed = new ChangeFeed();
  private final TestFile file;
  private final ActLog log;

  HomeFile(Path folder) {
    file = TestFile.in(folder);
    log = new ActLog(file.data, file.clock, "Testaaja", feed);
  }

  DSLContext sql() {
    return file.sql();
  }

  /** What all features have to say, as the window shows it. */
  DueList due(Language language) {
    return new DueList(List.of(new ReportDueQuery(sql()), new ProjectDueQuery(sql(), language), new ForumDueQuery(sql()),
        new PersonDueQuery(sql()),
        new IndicatorDueQuery(sql(), language)), language);
  }

  <R extends Record & Stored> R add(Table<?> table, R record) {
    return log.perform(ActName.of("x"), act -> store(table, record).insert(act, record)).value();
  }

  <R extends Record & Stored> R change(Table<?> table, R before, R after) {
    return log.perform(ActName.of("x"), act -> store(table, before).update(act, before, after)).value();
  }

  CatalogueItem item(Catalogue catalogue, String code, String fi, String sv) {
    return add(Tables.CATALOGUE_ITEM, CatalogueItemBuilder.builder().catalogue(catalogue).code(code).labelFi(fi).labelSv(sv)
        .labelStatus(LabelStatus.WORKING).build());
  }

  @SuppressWarnings("unchecked")
  private <R extends Record & Stored> RecordStore<R> store(Table<?> table, R record) {
    return file.store(table, (Class<R>) record.getClass());
  }

  @Override
  public void close() {
    file.close();
  }
}
