package fi.laatuverkko.grant.change;

import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.record.Writing;
import org.jooq.DSLContext;

/** Keeps a decision at one open request, and lets a request go with its parts only. */
final class ChangeWriting implements Writing<ChangeRequest> {

  private final ChangeStore store;
  private final ChangePartWriting parts;
  private final RecordStore<ProjectGrant> grants;

  ChangeWriting(DSLContext sql, ChangeStore store, ChangePartWriting parts) {
    this.store = store;
    this.parts = parts;
    this.grants = new RecordStore<>(sql, PROJECT_GRANT, ProjectGrant.class);
  }

  @Override
  public ChangeRequest insert(Act act, ChangeRequest request) {
    if (grants.find(request.projectGrantId()).isEmpty()) {
      throw new Refusal(Problem.of("changeRequest.problem.noGrant"));
    }
    if (store.of(request.projectGrantId()).stream().anyMatch(Change::isOpen)) {
      throw new Refusal(Problem.of("changeRequest.problem.open"));
    }
    return store.requests.insert(act, request);
  }

  @Override
  public ChangeRequest update(Act act, ChangeRequest before, ChangeRequest after) {
    return store.requests.update(act, before, after);
  }

  @Override
  public void delete(Act act, ChangeRequest request) {
    store.partsOf(request.id()).forEach(part -> parts.delete(act, part));
    store.requests.delete(act, request);
  }
}
