package fi.laatuverkko.grant.change;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPartnerBuilder;
import java.time.LocalDate;
import java.util.Optional;

/** What an accepted request does to the partners of the project. */
final class PartnerChange {

  private final RecordStore<ProjectPartner> partners;
  private final ChangeStore store;

  PartnerChange(RecordStore<ProjectPartner> partners, ChangeStore store) {
    this.partners = partners;
    this.store = store;
  }

  void accept(Act act, ProjectGrant grant, ChangePart part, LocalDate day) {
    store.partnersOf(part.id()).forEach(move -> {
      switch (move.kind()) {
        case JOIN -> partners.insert(act, ProjectPartnerBuilder.builder().projectId(grant.projectId())
            .organisationId(move.organisationId().orElseThrow()).role(move.role().orElse(PartnerRole.CO_IMPLEMENTER)).contactId(move.contactId())
            .joinedOn(day).build());
        case LEAVE -> partner(move).ifPresent(partner -> partners.update(act, partner, partner.withLeftOn(Optional.of(day))));
        case CHANGE -> partner(move).ifPresent(partner -> partners.update(act, partner, partner.with(changed -> {
          move.role().ifPresent(changed::role);
          move.contactId().ifPresent(changed::contactId);
        })));
      }
    });
  }

  private Optional<ProjectPartner> partner(ChangePartner move) {
    return move.projectPartnerId().flatMap(partners::find);
  }
}
