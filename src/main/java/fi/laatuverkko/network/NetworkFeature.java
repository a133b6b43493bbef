package fi.laatuverkko.network;

import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.PERSON_ROLE;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.LinesPanel;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.NestedPartsPanel;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.reference.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Organisations with their people and institutions, and the networks they belong to. */
public final class NetworkFeature {

  private final OpenFile file;
  private final Desk desk;
  private final NetworkForms networkForms;
  private final PersonForms personForms;
  private final RecordTab<OrganisationLine, Organisation> organisations;
  private final RecordTab<Network, Network> networks;

  /** @param undo undoes the latest act */
  public NetworkFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    this.networkForms = new NetworkForms(desk.types(), file.names());
    this.personForms = new PersonForms(desk.types(), file.names());
    this.organisations = organisationTab(undo);
    this.networks = networkTab(undo);
  }

  /** The tab of organisations. */
  public RecordTab<OrganisationLine, Organisation> organisations() {
    return organisations;
  }

  /** The networks, shown in a window of their own. */
  public RecordTab<Network, Network> networks() {
    return networks;
  }

  private RecordTab<OrganisationLine, Organisation> organisationTab(Runnable undo) {
    var store = file.store(ORGANISATION, Organisation.class);
    var kind = RecordKind.of(OrganisationForm.of(desk.types(), file.names()), store, Organisation::shownName);
    var columns = OrganisationColumns.of(desk.types(), file.names());
    var query = new OrganisationQuery(file.sql(), store);
    var listing = Listing.of(columns, () -> byName(query.lines()), Set.of("organisation", "network_member", "project_partner"))
        .in(List.of(new Scope<>("record.scope.present", (OrganisationLine line) -> !line.organisation().archived()),
            new Scope<>("record.scope.archive", line -> line.organisation().archived())));
    return new RecordTab<>(file, desk, kind, listing, () -> OrganisationBuilder.builder().legalName(desk.texts().get("organisation.new"))
        .build(),
        new Archiving<>(Organisation::archived, Organisation::withArchived), undo)
        .plug(people())
        .plug(new LinesPanel<>("organisation.panel.institutions", columns, query::institutions, Set.of("organisation"),
            line -> desk.navigator().open("organisation", line.organisation().id()), desk.texts(), desk.background(), file.changes()));
  }

  private List<OrganisationLine> byName(List<OrganisationLine> lines) {
    return lines.stream().sorted(Comparator.comparing(line -> desk.types().formats().sortKey(line.organisation().shownName()))).toList();
  }

  private RecordPanel<Organisation> people() {
    var kind = RecordKind.of(personForms.person(), file.store(PERSON, Person.class), Person::name);
    var roles = RecordKind.of(personForms.role(), file.store(PERSON_ROLE, PersonRole.class), (PersonRole role) -> file.names()
        .label(role.roleId()));
    return new NestedPartsPanel<>("organisation.panel.people",
        PartKind.of(kind, file.parts(kind.store(), PERSON.ORGANISATION_ID),
            organisation -> PersonBuilder.builder().organisationId(organisation).name("").build(), "name", "title", "email", "reviewOn"),
        PartKind.of(roles, file.parts(roles.store(), PERSON_ROLE.PERSON_ID),
            person -> PersonRoleBuilder.builder().personId(person).build(), "role", "project", "network", "startsOn", "endsOn"), _ -> true,
                file, desk);
  }

  private RecordTab<Network, Network> networkTab(Runnable undo) {
    var store = file.store(NETWORK, Network.class);
    var kind = RecordKind.of(networkForms.network(), store, Network::name);
    var listing = Listing.of(kind.form().columns(Stored::id, "name", "coordinator", "area"), store::all, Set.of("network"))
        .in(List.of(new Scope<>("record.scope.present", (Network network) -> !network.archived()),
            new Scope<>("record.scope.archive", Network::archived)));
    var members = RecordKind.of(networkForms.member(), file.store(NETWORK_MEMBER, NetworkMember.class),
        (NetworkMember member) -> file.names().name(Kind.ORGANISATION, member.organisationId()));
    return new RecordTab<>(file, desk, kind, listing, () -> NetworkBuilder.builder().name(desk.texts().get("network.new")).build(),
        new Archiving<>(Network::archived, Network::withArchived), undo)
        .plug(new PartsPanel<>("network.panel.members", PartKind.of(members, file.parts(members.store(), NETWORK_MEMBER.NETWORK_ID),
            network -> NetworkMemberBuilder.builder().networkId(network).build(), "organisation", "joinedOn", "leftOn"), file, desk));
  }
}
