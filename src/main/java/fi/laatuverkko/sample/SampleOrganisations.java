package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.NetworkMemberBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.network.OrganisationLanguage;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonBuilder;
import fi.laatuverkko.network.PersonRoleBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Writes organisations, networks, and persons known by their role only. */
final class SampleOrganisations {

  static final String JOINT_AUTHORITY = "kunta_kirkko";
  static final String NON_PROFIT = "voittoa_tavoittelematon";

  private final SampleWriter writer;

  SampleOrganisations(SampleWriter writer) {
    this.writer = writer;
  }

  /** Opetushallitus, which stands in the file once however many networks it funds. */
  Organisation funder() {
    return writer.organisation("Opetushallitus").orElseGet(() -> organisation("FUNDER", "Opetushallitus", builder -> builder
        .businessId("0829731-2").ownerKindId(writer.item(Catalogue.OWNER_KIND, "valtio")).language(OrganisationLanguage.BOTH)));
  }

  /** An education provider; its owner kind is given where its legal form tells it. */
  Organisation provider(String legalName, String ownerKind, Consumer<OrganisationBuilder> rest) {
    return organisation("organisaatiotyyppi_01", legalName, builder -> {
      builder.ownerKindId(writer.item(Catalogue.OWNER_KIND, ownerKind));
      rest.accept(builder);
    });
  }

  Organisation provider(String legalName, Consumer<OrganisationBuilder> rest) {
    return organisation("organisaatiotyyppi_01", legalName, rest);
  }

  /** An institution that a provider maintains. */
  Organisation institution(String name, Organisation parent) {
    return organisation("organisaatiotyyppi_02", name, builder -> builder.parentId(parent.id())
        .municipalityId(parent.municipalityId()).regionId(parent.regionId()));
  }

  Organisation organisation(String kind, String legalName, Consumer<OrganisationBuilder> rest) {
    var builder = OrganisationBuilder.builder().legalName(legalName).kindId(writer.item(Catalogue.ORGANISATION_KIND, kind))
        .language(OrganisationLanguage.FI);
    rest.accept(builder);
    return writer.add(builder.build());
  }

  /** Gives an organisation its municipality and the region that one is in. */
  Consumer<OrganisationBuilder> in(String municipality) {
    var item = writer.catalogues().in(Catalogue.MUNICIPALITY).stream()
        .filter(candidate -> candidate.labelFi().equals(municipality)).findFirst().orElseThrow();
    return builder -> builder.municipalityId(item.id())
        .regionId(item.grouping().map(region -> writer.item(Catalogue.REGION, region)));
  }

  /** For an organisation of which the region is known but not the municipality. */
  Consumer<OrganisationBuilder> inRegion(String code) {
    return builder -> builder.regionId(writer.item(Catalogue.REGION, code));
  }

  Network network(String name, Consumer<NetworkBuilder> rest, List<Organisation> members) {
    var builder = NetworkBuilder.builder().name(name);
    rest.accept(builder);
    var network = writer.add(builder.build());
    for (var member : members) {
      writer.add(NetworkMemberBuilder.builder().networkId(network.id()).organisationId(member.id()).build());
    }
    return network;
  }

  /** A contact without a name of her own: "Laatupäällikkö, Riveria". The data is kept on the ground of the cooperation agreement. */
  Person person(String title, Organisation organisation, String mailbox, LocalDate reviewOn) {
    return writer.add(PersonBuilder.builder().name(title + ", " + organisation.shownName()).title(title).organisationId(organisation.id())
        .email(mailbox + "@" + Example.DOMAIN).basisId(writer.item(Catalogue.DATA_BASIS, "CONTRACT")).reviewOn(reviewOn)
        .note(Example.note("tehtävänimike ja osoite on keksitty, oikean henkilön tietoja ei ole.")).build());
  }

  void role(Person person, String role, Consumer<PersonRoleBuilder> rest) {
    var builder = PersonRoleBuilder.builder().personId(person.id()).roleId(writer.item(Catalogue.PERSON_ROLE, role));
    rest.accept(builder);
    writer.add(builder.build());
  }
}
