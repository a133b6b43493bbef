package fi.laatuverkko.sample;

import fi.laatuverkko.grant.InstalmentBuilder;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.change.ChangeDecision;
import fi.laatuverkko.grant.change.ChangeKind;
import fi.laatuverkko.grant.change.ChangePartBuilder;
import fi.laatuverkko.grant.change.ChangeRequestBuilder;
import fi.laatuverkko.project.ProjectPartner;
import java.util.List;

/** The made-up budget of Loiste 7: approved, a part of it paid, a longer use period asked for. */
final class LoisteSevenBudget {

  private static final List<String> EXPLANATIONS = List.of(
      "Koordinaattori puolipäiväisesti, kumppanien yhdyshenkilöt muutaman päivän kuussa",
      "Työpajojen ja arviointikäyntien materiaalit",
      "Asiantuntijat, kokouspaketit ja vertaisarvioinnin ulkopuolinen arviointi",
      "Kokoustilat",
      "Arviointikäynnit ja verkostotapaamiset",
      "Ohjelmistolisenssit ja tiedottaminen");
  private static final int FIRST_INSTALMENT = 36_000;
  private static final int ASKED_DAYS_AGO = 6;

  private final SampleWriter writer;
  private final ProjectGrant grant;
  private final List<ProjectPartner> partners;

  LoisteSevenBudget(SampleWriter writer, ProjectGrant grant, List<ProjectPartner> partners) {
    this.writer = writer;
    this.grant = grant;
    this.partners = partners;
  }

  void write() {
    new SampleBudget(writer, grant, partners, LoisteMoney.CATEGORIES, EXPLANATIONS).version(BudgetKind.APPROVED, 0, LoisteMoney.SEVEN, _ -> {});
    grant.decidedOn().ifPresent(decided -> writer.add(InstalmentBuilder.builder().projectGrantId(grant.id())
        .paidOn(SampleWriter.workday(decided.plusDays(45))).amount(FIRST_INSTALMENT).build()));
    var request = writer.add(ChangeRequestBuilder.builder().projectGrantId(grant.id()).madeOn(writer.workday(-ASKED_DAYS_AGO))
        .draftedBy("Kehittämispäällikkö").build());
    grant.useEndsOn().ifPresent(end -> writer.add(ChangePartBuilder.builder().changeRequestId(request.id()).kind(ChangeKind.EXTENSION)
        .wantedEnd(end.plusMonths(3)).decision(ChangeDecision.NEW)
        .reasons("Kaksi vertaisarviointikäyntiä siirtyi seuraavalle lukukaudelle, joten tulosten levittämiseen tarvitaan kolme kuukautta lisää.").build()));
  }
}
