package fi.laatuverkko.project;

import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.record.Writing;
import java.util.List;

/**
 * Keeps a project at one lead partner: making another partner the lead turns the former one into a co-implementer in the same
 * act, and the lead can't step down or go while others stay.
 */
final class PartnerWriting implements Writing<ProjectPartner> {

  private final RecordStore<ProjectPartner> partners;

  PartnerWriting(RecordStore<ProjectPartner> partners) {
    this.partners = partners;
  }

  @Override
  public ProjectPartner insert(Act act, ProjectPartner partner) {
    demoteOthers(act, partner);
    return partners.insert(act, partner);
  }

  @Override
  public ProjectPartner update(Act act, ProjectPartner before, ProjectPartner after) {
    if (before.role() == PartnerRole.LEAD && after.role() != PartnerRole.LEAD) {
      throw new Refusal(Problem.of("partner.problem.leadStepsDown"));
    }
    demoteOthers(act, after);
    return partners.update(act, before, after);
  }

  @Override
  public void delete(Act act, ProjectPartner partner) {
    if (partner.role() == PartnerRole.LEAD && !others(partner).isEmpty()) {
      throw new Refusal(Problem.of("partner.problem.leadStepsDown"));
    }
    partners.delete(act, partner);
  }

  private void demoteOthers(Act act, ProjectPartner partner) {
    if (partner.role() == PartnerRole.LEAD) {
      others(partner).stream().filter(other -> other.role() == PartnerRole.LEAD)
          .forEach(lead -> partners.update(act, lead, lead.withRole(PartnerRole.CO_IMPLEMENTER)));
    }
  }

  private List<ProjectPartner> others(ProjectPartner partner) {
    return partners.where(PROJECT_PARTNER.PROJECT_ID.eq(partner.projectId()).and(PROJECT_PARTNER.ID.ne(partner.id())));
  }
}
