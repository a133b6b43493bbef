package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.InstalmentBuilder;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.change.ChangeDecision;
import fi.laatuverkko.grant.change.ChangeKind;
import fi.laatuverkko.grant.change.ChangePartBuilder;
import fi.laatuverkko.grant.change.ChangeRequestBuilder;
import fi.laatuverkko.project.ProjectPartner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The budget of Loiste 6: its published total and grant, divided among categories and partners by invention, with the one change that
 * was asked for and accepted, and the instalment.
 */
final class LoisteSixBudget {

  private static final List<String> EXPLANATIONS = List.of(
      "Koordinaattori ja kuuden osatoteuttajan yhdyshenkilöt, kaikki osa-aikaisesti",
      "Työpajojen ja vertaisfoorumin materiaalit",
      "Kokouspaketit, asiantuntijaluennot, tulosten visualisointi",
      "Kokoustilat työpajoihin",
      "Vertaisarviointikäynnit ja verkostotapaamiset, valtion matkustusohjeen mukaan",
      "Ohjelmistolisenssit ja tiedottaminen");
  private static final int SERVICES = 2;
  private static final int TRAVEL = 4;
  /** What the change moved from travel to services, by partner. */
  private static final List<Integer> MOVED = List.of(350, 120, 60, 0, 0, 0, 0);

  private final SampleWriter writer;
  private final ProjectGrant grant;
  private final List<ProjectPartner> partners;

  LoisteSixBudget(SampleWriter writer, ProjectGrant grant, List<ProjectPartner> partners) {
    this.writer = writer;
    this.grant = grant;
    this.partners = partners;
  }

  void write() {
    var budget = new SampleBudget(writer, grant, partners, LoisteMoney.CATEGORIES_2015, EXPLANATIONS);
    budget.rows(writer.catalogues().validIn(Catalogue.COST_CATEGORY, LocalDate.of(2015, 9, 30)).stream().map(CatalogueItem::id).toList());
    budget.version(BudgetKind.APPROVED, 0, LoisteMoney.SIX, version -> version.note(Example.note("jako menoluokkiin ja kumppaneille on keksitty.")));
    var request = writer.add(ChangeRequestBuilder.builder().projectGrantId(grant.id()).madeOn(LocalDate.of(2019, 9, 12))
        .draftedBy("Kehittämispäällikkö").decidedOn(LocalDate.of(2019, 10, 1)).note(Example.note("hakemus on keksitty.")).build());
    var part = writer.add(ChangePartBuilder.builder().changeRequestId(request.id()).kind(ChangeKind.BUDGET).decision(ChangeDecision.ACCEPTED)
        .reasons("Osa vertaisarviointikäynneistä pidettiin etänä, joten matkoihin jää rahaa. Sillä visualisoidaan palautevertailun "
            + "tulokset, jotta niitä voi käyttää kaikissa organisaatioissa.").build());
    budget.version(BudgetKind.REQUESTED, 1, moved(), version -> version.changePartId(part.id()));
    budget.version(BudgetKind.CHANGE, 1, moved(), version -> version.changePartId(part.id()).inForceOn(LocalDate.of(2019, 10, 1)));
    writer.add(InstalmentBuilder.builder().projectGrantId(grant.id()).paidOn(LocalDate.of(2019, 2, 15)).amount(54_750)
        .note(Example.note("maksupäivä on keksitty.")).build());
  }

  private static List<List<Integer>> moved() {
    List<List<Integer>> amounts = new ArrayList<>();
    for (int partner = 0; partner < LoisteMoney.SIX.size(); partner++) {
      var row = new ArrayList<>(LoisteMoney.SIX.get(partner));
      row.set(SERVICES, row.get(SERVICES) + MOVED.get(partner));
      row.set(TRAVEL, row.get(TRAVEL) - MOVED.get(partner));
      amounts.add(List.copyOf(row));
    }
    return List.copyOf(amounts);
  }
}
