package fi.laatuverkko.grant.change;

import static fi.laatuverkko.storage.schema.Tables.CHANGE_PART;
import static fi.laatuverkko.storage.schema.Tables.CHANGE_PARTNER;
import static fi.laatuverkko.storage.schema.Tables.CHANGE_REQUEST;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.grant.ScopedPanel;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.BudgetStore;
import fi.laatuverkko.grant.budget.BudgetVersion;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Change requests: their panel in the project's record. */
public final class ChangeFeature {

  private final OpenFile file;
  private final Desk desk;
  private final ChangeStore store;
  private final BudgetStore budgets;

  public ChangeFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.store = new ChangeStore(file.sql());
    this.budgets = new BudgetStore(file.sql());
  }

  public RecordPanel<Project> ofProject() {
    var forms = new ChangeForms(desk.types());
    var scope = new GrantScope(file.names());
    var partWriting = new ChangePartWriting(file.sql(), store, desk.clock());
    var requests = RecordKind.of(forms.request(), store.requests, (ChangeRequest request) -> desk.types().formats().date(request.madeOn()))
        .writtenBy(new ChangeWriting(file.sql(), store, partWriting));
    var parts = RecordKind.of(forms.part(), store.parts, (ChangePart part) -> desk.texts().get("changePart.kinds." + part.kind())).writtenBy(partWriting);
    var moves = RecordKind.of(forms.partner(scope.partners(), file.names()), store.partners,
        (ChangePartner move) -> desk.texts().get("changePartner.kinds." + move.kind())).writtenBy(new ChangePartnerWriting(store));
    var panel = new ChangePanel(
        new PartKind<>(requests, columns(forms), this::requests, project -> blank(project, scope), Set.of("change_part", "project_grant"), Optional.empty()),
        PartKind.of(parts, file.parts(store.parts, CHANGE_PART.CHANGE_REQUEST_ID), ChangeFeature::part, "kind", "wantedEnd", "decision"),
        PartKind.of(moves, file.parts(store.partners, CHANGE_PARTNER.CHANGE_PART_ID), ChangeFeature::move, "kind", "partner", "organisation", "role"),
        this::requestedBudget, file, desk);
    return new ScopedPanel(panel, scope, file, desk);
  }

  private Columns<ChangeRequest> columns(ChangeForms forms) {
    var types = desk.types();
    return Columns.of("changeRequest", Stored::id,
        Column.of("madeOn", types.day(), 120, (ChangeRequest request) -> Optional.of(request.madeOn())),
        Column.of("wanted", types.text(400), 260, (ChangeRequest request) -> Optional.of(wanted(request))),
        Column.of("state", forms.decision(), 160, (ChangeRequest request) -> Optional.of(new Change(request, store.partsOf(request.id())).state())),
        Column.of("decidedOn", types.day(), 120, ChangeRequest::decidedOn));
  }

  private String wanted(ChangeRequest request) {
    return String.join(", ", store.partsOf(request.id()).stream().map(part -> desk.texts().get("changePart.kinds." + part.kind())).toList());
  }

  private List<ChangeRequest> requests(long project) {
    return store.requests.where(CHANGE_REQUEST.PROJECT_GRANT_ID.in(select(PROJECT_GRANT.ID).from(PROJECT_GRANT).where(PROJECT_GRANT.PROJECT_ID.eq(project))));
  }

  private ChangeRequest blank(long project, GrantScope scope) {
    return ChangeRequestBuilder.builder().projectGrantId(scope.usualGrant()).madeOn(LocalDate.now(desk.clock())).build();
  }

  private static ChangePart part(long request) {
    return ChangePartBuilder.builder().changeRequestId(request).kind(ChangeKind.BUDGET).decision(ChangeDecision.NEW).build();
  }

  private static ChangePartner move(long part) {
    return ChangePartnerBuilder.builder().changePartId(part).kind(PartnerMove.JOIN).build();
  }

  private Optional<Long> requestedBudget(long part) {
    return budgets.versionsOfPart(part).stream().filter(version -> version.kind() == BudgetKind.REQUESTED).map(BudgetVersion::id).findFirst();
  }
}
