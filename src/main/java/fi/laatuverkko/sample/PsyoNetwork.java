package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.project.ResultState;
import java.util.List;
import java.util.Optional;

/** PSYO ry and its project #Laatupoweria 2. Neither dates nor money have been published: nothing here has any. */
final class PsyoNetwork implements SamplePart {

  private static final String NETWORK = "PSYO ry";
  private static final String NAMED_ONLY = Example.note("tapahtuman nimi on keksitty. Työpajojen määrää ja ajankohtia ei ole julkaistu.");

  @Override
  public ActName name() {
    return ActName.of("sample.act.network", NETWORK);
  }

  @Override
  public void write(SampleWriter writer) {
    var organisations = new SampleOrganisations(writer);
    var haapavesi = organisations.provider("Haapaveden Opiston kannatusyhdistys ry", SampleOrganisations.NON_PROFIT,
        organisations.in("Haapavesi").andThen(o -> o.tradeName("Haapaveden Opisto").businessId("0209770-7")
            .oid("1.2.246.562.10.77444920969")));
    var raahe = organisations.provider("Raahen Porvari- ja Kauppakoulurahasto sr", SampleOrganisations.NON_PROFIT,
        organisations.in("Raahe").andThen(o -> o.tradeName("Raahen Porvari- ja Kauppakoulu").businessId("0189373-6")));
    var kalajoki = organisations.provider("Kalajoen Kristillisen Opiston Kannatusyhdistys ry", SampleOrganisations.NON_PROFIT,
        organisations.in("Kalajoki").andThen(o -> o.tradeName("Kalajoen Kristillinen Opisto").businessId("0209892-9")
            .oid("1.2.246.562.10.35644077261")));
    var oulu = organisations.organisation("organisaatiotyyppi_02", "Oulun Palvelualan Opisto",
        organisations.in("Oulu").andThen(o -> o.note("Ylläpitäjä ja Y-tunnus eivät ole tiedossa. Rekisterissä on mahdollinen ylläpitäjä, "
            + "Pohjois-Suomen Koulutuskeskussäätiö sr, mutta yhteyttä ei ole varmistettu.")));
    var partners = List.of(raahe, kalajoki, oulu);
    var network = organisations.network(NETWORK,
        n -> n.area("Pohjois-Suomi").description("Pohjoisen Suomen yksityiset oppilaitokset. "
            + "Verkostolla on useita peräkkäisiä laatuhankkeita."),
        List.of(haapavesi, raahe, kalajoki, oulu));

    var project = project(writer, network);
    var coordinator = organisations.person("Laatukoordinaattori", haapavesi, "haapavesi.laatu", writer.workday(150));
    organisations.role(coordinator, "COORDINATOR", r -> r.projectId(project.id()));
    project.partner(haapavesi, PartnerRole.LEAD, p -> p.contactId(coordinator.id()));
    for (var partner : partners) {
      project.partner(partner, PartnerRole.CO_IMPLEMENTER);
    }
    qualityPilot(writer, organisations, project, raahe, "raahe.luotsi");
    qualityPilot(writer, organisations, project, kalajoki, "kalajoki.luotsi");
    content(project);
    writer.add(ProjectGrantBuilder.builder().projectId(project.id())
        .note("Rahoittajaa, myönnettyä summaa, kokonaiskustannuksia ja käyttöaikaa ei ole julkaistu.").build());
    new SampleForum(writer, "PEER_REVIEW_WORKSHOP", "Vertaisarviointityöpaja: laatujohtaminen", ForumState.PLANNED,
        f -> f.networkId(network.id()).organiserId(haapavesi.id()).theme("Laatujohtaminen ja henkilöstön osallistuminen").note(NAMED_ONLY))
        .serves(project.project()).about("LS1", "LS3");
    new SampleForum(writer, "PEER_REVIEW_WORKSHOP", "Vertaisarviointityöpaja: mittaristot", ForumState.PLANNED,
        f -> f.networkId(network.id()).theme("Mittaristojen käyttö toiminnan kehittämisessä").note(NAMED_ONLY))
        .serves(project.project()).about("LS5");
  }

  private static SampleProject project(SampleWriter writer, Network network) {
    var first = SampleProject.earlier(writer, "#Laatupoweria", network.id(), Optional.empty(),
        "Verkoston aiempi yhteinen laatuhanke. Nimi on päätelty jatkohankkeen nimestä; ajankohta, "
            + "rahoitus ja osallistujat eivät ole tiedossa.");
    return new SampleProject(writer, "#Laatupoweria 2 – Kokonaisvaltaista laadunhallintaa", ProjectState.RUNNING, p -> p
        .networkId(network.id())
        .predecessorId(first.id())
        .summary("Neljän yksityisen oppilaitoksen yhteishanke jatkaa verkoston aiempia laatuhankkeita. Hankkeessa otetaan käyttöön "
            + "Laatuluotsi-toimintamalli, opitaan toisilta vertaisarviointityöpajoissa, uudistetaan mittaristot ja kytketään ne "
            + "kehittämiseen sekä vahvistetaan laatujohtamista ja henkilöstön osallistumista.")
        .overallAim("Laadunhallinta kattaa koko organisaation, sitä parannetaan jatkuvasti ja tavoitteita seurataan järjestelmällisesti.")
        .targetGroups("Verkoston oppilaitokset, opiskelijat, työelämä ja muut sidosryhmät")
        .area("Pohjois-Suomi")
        .effectiveness("Hankkeen jälkeen oppilaitoksilla on mittarit organisaation kehittämiseen, arviointi on järjestelmällistä, "
            + "ennakointi on osa strategista johtamista ja sisäinen ja ulkoinen viestintä on aktiivista.")
        .disseminationPlan("Työelämän ja muiden sidosryhmien kanssa tehdyt toimintamallit jaetaan verkoston ulkopuolelle.")
        .note("Hankkeen aikaa ja rahoitusta ei ole julkaistu. Tila on merkitty käynnissä "
            + "olevaksi, koska julkaistu kuvaus puhuu tulevasta."));
  }

  private static void qualityPilot(SampleWriter writer, SampleOrganisations organisations, SampleProject project, Organisation from,
      String mailbox) {
    var pilot = organisations.person("Laatuluotsi", from, mailbox, writer.workday(220));
    organisations.role(pilot, "QUALITY_PILOT", r -> r.projectId(project.id()));
  }

  private static void content(SampleProject project) {
    project.priority("LS1", "Laatuluotsi-toimintamalli ja laatujohtaminen tekevät laadunhallinnasta koko organisaation yhteisen asian.");
    project.priority("LS3", "Vertaisarviointityöpajat ja verkoston vertaiskehittäminen vievät toimintaa kohti erinomaisuutta.");
    project.priority("LS5", "Uudet mittaristot asettavat selkeät tavoitteet, joiden toteutumista seurataan järjestelmällisesti.");
    var whole = project.objective(Optional.of("LS1"),
        "Laadunhallinta on kokonaisvaltaista: se kattaa johtamisen, henkilöstön ja sidosryhmät.",
        "Rakennetaan ja otetaan käyttöön Laatuluotsi-toimintamalli, vahvistetaan laatujohtamista ja "
            + "etsitään henkilöstölle tapoja osallistua.",
        "");
    project.objective(Optional.of("LS3"),
        "Toimintaa parannetaan jatkuvasti kohti erinomaisuutta.",
        "Pidetään vertaisarviointityöpajoja, joissa oppilaitokset arvioivat toistensa käytäntöjä ja oppivat niistä.",
        "");
    var measures = project.objective(Optional.of("LS5"),
        "Tavoitteet ovat selkeitä ja niiden toteutumista seurataan järjestelmällisesti.",
        "Laaditaan uudet mittaristot ja sovitaan, miten niiden tuloksia käytetään kehittämisessä.",
        "");
    for (var result : List.of("Oppilaitoksilla on mittarit organisaation kehittämiseen.", "Arviointi on järjestelmällistä.",
        "Ennakointi on osa strategista johtamista.", "Sisäinen ja ulkoinen viestintä on aktiivista.")) {
      project.result(result, ResultState.IN_PROGRESS, Optional.empty());
    }
    project.output("toimintamalli", Optional.of(whole), "Laatuluotsi-toimintamalli", _ -> {});
    project.output("muu-tuotos", Optional.of(measures), "Uudet mittaristot ja kuvaus niiden käytöstä kehittämisessä", _ -> {});
    project.output("toimintamalli", Optional.empty(),
        "Työelämän ja muiden sidosryhmien kanssa laaditut, muille jaettavat toimintamallit", _ -> {});
  }
}
