package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.ledger.LedgerEntry;
import fi.laatuverkko.ledger.LedgerEntryBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPartnerBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One project of five years with fifteen partners and five thousand entries: the largest books that are to be quick. */
final class LargeBooks {

  static final String PROJECT = "Suuri yhteishanke";
  static final int ENTRIES = 5_000;
  private static final int PARTNERS = 15;
  private static final int YEARS = 5;

  private final SampleWriter writer;
  private final LargeOrganisations.Made organisations;
  private final Random random = new Random(5);

  LargeBooks(SampleWriter writer, LargeOrganisations.Made organisations) {
    this.writer = writer;
    this.organisations = organisations;
  }

  int write() {
    var start = LocalDate.of(writer.today().getYear() - 4, 1, 1);
    var end = start.plusYears(YEARS).minusDays(1);
    var project = writer.add(ProjectBuilder.builder().name(PROJECT).networkId(organisations.networks().getFirst().id()).state(ProjectState.RUNNING)
        .startsOn(start).endsOn(end).reportLanguage(Language.FI).joint(true).note(Example.note("hanke on keksitty.")).build());
    List<ProjectPartner> partners = new ArrayList<>();
    for (int i = 0; i < PARTNERS; i++) {
      partners.add(ProjectPartnerBuilder.builder().projectId(project.id()).organisationId(organisations.providers().get(i).id())
          .role(i == 0 ? PartnerRole.LEAD : PartnerRole.CO_IMPLEMENTER).build());
    }
    partners = writer.addAll(partners);
    var grant = writer.add(ProjectGrantBuilder.builder().projectId(project.id()).title("Esimerkkiavustus").guideId(writer.item(Catalogue.GUIDE, "2022-09"))
        .useStartsOn(start).useEndsOn(end).granted(1_500_000).totalBudget(2_000_000).grantPercent(new BigDecimal("75.0"))
        .ownShareMinPercent(new BigDecimal("25.0")).build());
    List<LedgerEntry> entries = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      entries.add(LedgerEntryBuilder.builder().projectGrantId(grant.id()).projectPartnerId(partners.get(random.nextInt(PARTNERS)).id())
          .categoryId(writer.item(Catalogue.COST_CATEGORY, LoisteMoney.CATEGORIES.get(random.nextInt(LoisteMoney.CATEGORIES.size()))))
          .entryDay(start.plusDays(random.nextInt(365 * YEARS))).voucher("T" + (i + 1)).account(String.valueOf(4000 + 100 * random.nextInt(10)))
          .description("Tapahtuma " + (i + 1)).amount(BigDecimal.valueOf(500 + random.nextInt(75_000), 2)).eligible(i % 50 != 0)
          .reportingPeriod(i % 2 == 0 ? BookedPeriod.INTERIM : BookedPeriod.FINAL).build());
    }
    return writer.addAll(entries).size();
  }
}
