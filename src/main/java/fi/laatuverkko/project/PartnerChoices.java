package fi.laatuverkko.project;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The partners of the project shown, to choose from by the name of their organisation. */
public final class PartnerChoices implements Choices<Long> {

  private final ReferenceNames names;
  private volatile Map<Long, Long> organisations = Map.of();

  public PartnerChoices(ReferenceNames names) {
    this.names = names;
  }

  /** Offers these partners. */
  public void show(List<ProjectPartner> partners) {
    Map<Long, Long> byPartner = new LinkedHashMap<>();
    partners.forEach(partner -> byPartner.put(partner.id(), partner.organisationId()));
    organisations = byPartner;
  }

  @Override
  public List<Long> options() {
    return List.copyOf(organisations.keySet());
  }

  @Override
  public String label(Long partner) {
    var organisation = organisations.get(partner);
    return organisation == null ? "–" : names.name(Kind.ORGANISATION, organisation);
  }
}
