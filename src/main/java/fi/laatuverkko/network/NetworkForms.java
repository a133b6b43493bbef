package fi.laatuverkko.network;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;

/** The fields of a network and of a membership. */
public final class NetworkForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public NetworkForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<Network> network() {
    return Form.of("network", Section.of("basics",
        Field.requiredText("name", types.text(200), Network::name, Network::withName),
        Field.optional("coordinator", types.reference(names.choices(Kind.ORGANISATION)), Network::coordinatorId,
            Network::withCoordinatorId),
        Field.optional("area", types.text(200), Network::area, Network::withArea),
        Field.optional("webAddress", types.webAddress(200), Network::webAddress, Network::withWebAddress),
        Field.optional("description", types.paragraph(2000), Network::description, Network::withDescription)));
  }

  /** A membership as seen from the network: which organisation. */
  public Form<NetworkMember> member() {
    return Form.of("networkMember", Section.of("member",
        Field.reference("organisation", types.reference(names.choices(Kind.ORGANISATION)), NetworkMember::organisationId,
            NetworkMember::withOrganisationId),
        Field.optional("joinedOn", types.day(), NetworkMember::joinedOn, NetworkMember::withJoinedOn),
        Field.optional("leftOn", types.day(), NetworkMember::leftOn, NetworkMember::withLeftOn)));
  }
}
