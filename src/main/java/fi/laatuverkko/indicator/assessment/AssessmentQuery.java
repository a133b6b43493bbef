package fi.laatuverkko.indicator.assessment;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.SELF_ASSESSMENT;
import static fi.laatuverkko.storage.schema.Tables.SELF_ASSESSMENT_ITEM;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.CatalogueItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads assessments with their scores. */
public final class AssessmentQuery {

  private final RecordStore<SelfAssessment> assessments;
  private final RecordStore<SelfAssessmentItem> items;
  private final RecordStore<CatalogueItem> catalogue;

  public AssessmentQuery(DSLContext sql) {
    this.assessments = new RecordStore<>(sql, SELF_ASSESSMENT, SelfAssessment.class);
    this.items = new RecordStore<>(sql, SELF_ASSESSMENT_ITEM, SelfAssessmentItem.class);
    this.catalogue = new RecordStore<>(sql, CATALOGUE_ITEM, CatalogueItem.class);
  }

  public Optional<AssessmentSheet> sheet(long id) {
    return assessments.find(id).map(assessment -> {
      var other = other(assessment);
      return new AssessmentSheet(assessment, areas(assessment.frame()), items(id), other, other.map(SelfAssessment::id).map(this::items).orElse(List.of()));
    });
  }

  Optional<SelfAssessmentItem> item(long assessment, long area) {
    return items(assessment).stream().filter(item -> item.areaId() == area).findFirst();
  }

  private List<CatalogueItem> areas(Frame frame) {
    return catalogue.where(CATALOGUE_ITEM.CATALOGUE.eq(frame.areas().name()).and(CATALOGUE_ITEM.ARCHIVED.isFalse())).stream()
        .sorted(Comparator.comparingInt(CatalogueItem::sortOrder)).toList();
  }

  private List<SelfAssessmentItem> items(long assessment) {
    return items.where(SELF_ASSESSMENT_ITEM.SELF_ASSESSMENT_ID.eq(assessment));
  }

  private Optional<SelfAssessment> other(SelfAssessment assessment) {
    return assessments.where(SELF_ASSESSMENT.ORGANISATION_ID.eq(assessment.organisationId()).and(SELF_ASSESSMENT.FRAME.eq(assessment.frame().name()))
            .and(SELF_ASSESSMENT.SEEN_BY.ne(assessment.seenBy().name())).and(SELF_ASSESSMENT.ARCHIVED.isFalse())).stream()
        .max(Comparator.comparing((SelfAssessment one) -> one.assessedOn().orElse(LocalDate.MIN)).thenComparing(SelfAssessment::id));
  }
}
