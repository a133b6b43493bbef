package fi.laatuverkko.sample;

import fi.laatuverkko.evidence.EvidenceKind;
import fi.laatuverkko.evidence.FundingEvidenceBuilder;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.procurement.ProcurementBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.worktime.WorkHours;
import fi.laatuverkko.worktime.WorkHoursBuilder;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up books of Loiste 7 so far, with what an inspector would ask about: the coordinator has something to look after. */
final class LoisteSevenBooks {

  private static final int MONTHS = 6;
  /** Share of the budget spent by now, in percent, by provider; the last one has sent no ledger extract yet. */
  private static final List<Integer> SPENT = List.of(38, 36, 33, 30, 35, 29, 0);
  private static final int SERVICES = 2;

  private final SampleWriter writer;
  private final ProjectGrant grant;
  private final List<ProjectPartner> partners;
  private final LocalDate start;

  LoisteSevenBooks(SampleWriter writer, ProjectGrant grant, List<ProjectPartner> partners, LocalDate start) {
    this.writer = writer;
    this.grant = grant;
    this.partners = partners;
    this.start = start;
  }

  void write() {
    var books = new SampleBooks(writer, grant, LoisteMoney.CATEGORIES);
    for (int provider = 0; provider < partners.size(); provider++) {
      for (int category = 0; category < LoisteMoney.CATEGORIES.size(); category++) {
        var planned = LoisteMoney.SEVEN.get(provider).get(category);
        var spent = new BigDecimal(planned).multiply(BigDecimal.valueOf(SPENT.get(provider))).movePointLeft(2).add(new BigDecimal("0.37")).setScale(2);
        if (SPENT.get(provider) > 0) {
          books.spread(partners.get(provider), category, spent, months(category), BookedPeriod.INTERIM);
        }
      }
    }
    var second = partners.get(1);
    books.entry(second, SERVICES, start.minusDays(9), new BigDecimal("310.00"), "Ennakkosuunnittelu", entry -> entry.reportingPeriod(BookedPeriod.INTERIM));
    books.entry(second, SERVICES, start.plusMonths(4).plusDays(11), new BigDecimal("1240.00"), "Kyselyn toteutus",
        entry -> entry.vatAmount(new BigDecimal("240.00")).reportingPeriod(BookedPeriod.INTERIM));
    books.entry(partners.get(2), SERVICES, start.plusMonths(3).plusDays(5), new BigDecimal("65.50"), "Lahjakortit",
        entry -> entry.eligible(false).reason("Lahjakortit eivät ole hyväksyttäviä.").reportingPeriod(BookedPeriod.INTERIM));
    books.write();
    writer.add(ProcurementBuilder.builder().projectGrantId(grant.id()).projectPartnerId(partners.getFirst().id())
        .description("Vertaisarvioinnin ulkopuolinen arviointi").supplier("Esimerkkiarviointi Oy").procuredOn(SampleWriter.workday(start.plusMonths(3)))
        .netValue(new BigDecimal("2150.00")).quotes(3).grounds("Kokonaisedullisin tarjous.").build());
    evidence();
  }

  /** The coordinator has the promises of those who have signed, with what they stand in. */
  private void evidence() {
    for (int provider = 0; provider < partners.size() - 1; provider++) {
      var whole = LoisteMoney.SEVEN.get(provider).stream().mapToInt(Integer::intValue).sum();
      writer.add(FundingEvidenceBuilder.builder().projectGrantId(grant.id()).projectPartnerId(partners.get(provider).id()).kind(EvidenceKind.OWN_SHARE)
          .source("Oma talousarvio").evidenceDay(start.plusDays(14)).amount(BigDecimal.valueOf(whole / 4).setScale(2)).document("Sitoumus omarahoitukseen")
          .build());
    }
  }

  private List<LocalDate> months(int category) {
    var every = category == 0 ? 1 : category == SERVICES || category == 4 ? 2 : 3;
    return IntStream.range(0, MONTHS).filter(month -> month % every == 0).mapToObj(start::plusMonths).toList();
  }

  void working(Person person) {
    List<WorkHours> hours = new ArrayList<>();
    for (var day = start; day.isBefore(start.plusMonths(MONTHS)); day = day.plusDays(3)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        hours.add(WorkHoursBuilder.builder().projectPartnerId(partners.getFirst().id()).personId(person.id()).workDay(day)
            .hours(new BigDecimal(day.getDayOfMonth() % 2 == 0 ? "6.00" : "3.50")).task("Vertaisarvioinnin kierron koordinointi").partTime(true).build());
      }
    }
    writer.addAll(hours);
  }
}
