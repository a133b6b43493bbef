package fi.laatuverkko.grant.change;

import static fi.laatuverkko.storage.schema.Tables.CHANGE_PART;
import static fi.laatuverkko.storage.schema.Tables.CHANGE_PARTNER;
import static fi.laatuverkko.storage.schema.Tables.CHANGE_REQUEST;

import fi.laatuverkko.act.RecordStore;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;

/** Reads and writes change requests with their parts. */
public final class ChangeStore {

  final RecordStore<ChangeRequest> requests;
  final RecordStore<ChangePart> parts;
  final RecordStore<ChangePartner> partners;

  public ChangeStore(DSLContext sql) {
    this.requests = new RecordStore<>(sql, CHANGE_REQUEST, ChangeRequest.class);
    this.parts = new RecordStore<>(sql, CHANGE_PART, ChangePart.class);
    this.partners = new RecordStore<>(sql, CHANGE_PARTNER, ChangePartner.class);
  }

  /** The requests of a decision with their parts, the earliest first. */
  public List<Change> of(long projectGrantId) {
    return requests.where(CHANGE_REQUEST.PROJECT_GRANT_ID.eq(projectGrantId)).stream()
        .sorted(Comparator.comparing(ChangeRequest::madeOn).thenComparing(ChangeRequest::id))
        .map(request -> new Change(request, partsOf(request.id()))).toList();
  }

  public List<ChangePart> partsOf(long request) {
    return parts.where(CHANGE_PART.CHANGE_REQUEST_ID.eq(request)).stream().sorted(Comparator.comparing(ChangePart::kind)).toList();
  }

  public List<ChangePartner> partnersOf(long part) {
    return partners.where(CHANGE_PARTNER.CHANGE_PART_ID.eq(part));
  }
}
