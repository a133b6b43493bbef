package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.NetworkMember;
import fi.laatuverkko.network.NetworkMemberBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.network.OrganisationLanguage;
import fi.laatuverkko.network.PersonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Organisations of the large network: providers, each in one of the networks and with one contact, and institutions under some. */
final class LargeOrganisations {

  static final int PROVIDERS = 120;
  static final int INSTITUTIONS = 30;
  private static final int NETWORKS = 6;

  private final SampleWriter writer;
  private final Random random = new Random(1);

  LargeOrganisations(SampleWriter writer) {
    this.writer = writer;
  }

  /** What stands in the file afterwards: the provider with index i is in the network with index i modulo the number of networks. */
  record Made(List<Network> networks, List<Organisation> providers, List<Organisation> institutions) {

    List<Organisation> all() {
      List<Organisation> all = new ArrayList<>(providers);
      all.addAll(institutions);
      return all;
    }

    /** The providers of a network. */
    List<Organisation> members(int network) {
      List<Organisation> members = new ArrayList<>();
      for (int i = network; i < providers.size(); i += networks.size()) {
        members.add(providers.get(i));
      }
      return members;
    }
  }

  Made write() {
    var providers = writer.addAll(providers());
    var institutions = writer.addAll(institutions(providers));
    var networks = writer.addAll(networks(providers));
    var made = new Made(networks, providers, institutions);
    writer.addAll(members(made));
    writer.addAll(providers.stream().map(provider -> PersonBuilder.builder().name("Laatupäällikkö, " + provider.shownName())
        .title("Laatupäällikkö").organisationId(provider.id()).email("laatu" + provider.id() + "@" + Example.DOMAIN)
        .basisId(writer.item(Catalogue.DATA_BASIS, "CONTRACT")).reviewOn(writer.workday(random.nextInt(-20, 500))).build()).toList());
    return made;
  }

  private List<Organisation> providers() {
    var municipalities = writer.catalogues().in(Catalogue.MUNICIPALITY).stream().filter(item -> item.grouping().isPresent()).toList();
    List<Organisation> providers = new ArrayList<>();
    for (int i = 0; i < PROVIDERS; i++) {
      providers.add(provider(i, municipalities.get(random.nextInt(municipalities.size()))));
    }
    return providers;
  }

  private Organisation provider(int number, CatalogueItem municipality) {
    var name = MadeUpNames.provider(number);
    return OrganisationBuilder.builder().legalName(name).businessId(MadeUpNames.businessId(number * 37))
        .kindId(writer.item(Catalogue.ORGANISATION_KIND, "organisaatiotyyppi_01"))
        .ownerKindId(writer.item(Catalogue.OWNER_KIND, ownerKind(name)))
        .municipalityId(municipality.id()).regionId(municipality.grouping().map(region -> writer.item(Catalogue.REGION, region)))
        .language(random.nextInt(12) == 0 ? OrganisationLanguage.SV : OrganisationLanguage.FI)
        .note(Example.note("organisaatio on keksitty.")).build();
  }

  private static String ownerKind(String name) {
    if (name.endsWith("kuntayhtymä")) {
      return "kunta_kirkko";
    }
    return name.endsWith("Oy") ? "liiketalous" : "voittoa_tavoittelematon";
  }

  private List<Organisation> institutions(List<Organisation> providers) {
    List<Organisation> institutions = new ArrayList<>();
    for (int i = 0; i < INSTITUTIONS; i++) {
      var parent = providers.get(i * 4);
      institutions.add(OrganisationBuilder.builder().legalName(MadeUpNames.place(i * 4) + " ammattiopisto").parentId(parent.id())
          .kindId(writer.item(Catalogue.ORGANISATION_KIND, "organisaatiotyyppi_02")).language(parent.language())
          .municipalityId(parent.municipalityId()).regionId(parent.regionId()).build());
    }
    return institutions;
  }

  private static List<Network> networks(List<Organisation> providers) {
    List<Network> networks = new ArrayList<>();
    for (int i = 0; i < NETWORKS; i++) {
      networks.add(NetworkBuilder.builder().name(MadeUpNames.place(i * 7) + " laatuverkosto").coordinatorId(providers.get(i).id())
          .description(Example.note("verkosto on keksitty.")).build());
    }
    return networks;
  }

  private static List<NetworkMember> members(Made made) {
    List<NetworkMember> members = new ArrayList<>();
    for (int i = 0; i < made.networks().size(); i++) {
      for (var organisation : made.members(i)) {
        members.add(NetworkMemberBuilder.builder().networkId(made.networks().get(i).id()).organisationId(organisation.id()).build());
      }
    }
    return members;
  }
}
