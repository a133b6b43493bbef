package fi.laatuverkko.indicator.assessment;

import static fi.laatuverkko.storage.schema.Tables.SELF_ASSESSMENT;
import static fi.laatuverkko.storage.schema.Tables.SELF_ASSESSMENT_ITEM;

import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.record.Writing;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Self-assessments and peers' views: their list and the scores of each. */
public final class AssessmentFeature {

  private final OpenFile file;
  private final Desk desk;
  private final RecordTab<SelfAssessment, SelfAssessment> tab;

  /** @param undo undoes the latest act */
  public AssessmentFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    var form = new AssessmentForm(desk.types(), file.names());
    var kind = RecordKind.of(form.form(), file.store(SELF_ASSESSMENT, SelfAssessment.class), SelfAssessment::name);
    var listing = Listing.of(form.columns(), kind.store()::all, Set.of("self_assessment"))
        .in(List.of(new Scope<>("record.scope.present", (SelfAssessment one) -> !one.archived()), new Scope<>("record.scope.archive", SelfAssessment::archived)));
    this.tab = new RecordTab<>(file, desk, kind, listing, this::blank, new Archiving<>(SelfAssessment::archived, SelfAssessment::withArchived), undo)
        .plug(new AssessmentPanel(new AssessmentQuery(file.sql()), Writing.of(file.store(SELF_ASSESSMENT_ITEM, SelfAssessmentItem.class)), file, desk));
  }

  public RecordTab<SelfAssessment, SelfAssessment> tab() {
    return tab;
  }

  private SelfAssessment blank() {
    return SelfAssessmentBuilder.builder().name(desk.texts().get("selfAssessment.new")).frame(Frame.FOUR_STEP).seenBy(SeenBy.SELF)
        .organisationId(file.names().choices(Kind.ORGANISATION).options().stream().findFirst().orElse(0L)).assessedOn(Optional.of(LocalDate.now(desk.clock()))).build();
  }
}
