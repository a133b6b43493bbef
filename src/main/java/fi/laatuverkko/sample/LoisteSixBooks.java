package fi.laatuverkko.sample;

import fi.laatuverkko.evidence.EvidenceKind;
import fi.laatuverkko.evidence.FundingEvidenceBuilder;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.procurement.ProcurementBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.worktime.SalaryCalculationBuilder;
import fi.laatuverkko.worktime.WorkHours;
import fi.laatuverkko.worktime.WorkHoursBuilder;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Made-up books of Loiste 6 that come to its published 73 000 euros, with the papers beside them: working time, salaries,
 * procurements, evidence of financing.
 */
final class LoisteSixBooks {

  private static final int SERVICES = 2;
  private static final int TRAVEL = 4;
  /** What went to services instead of travel, by provider. */
  private static final Map<Integer, BigDecimal> FROM_TRAVEL_TO_SERVICES =
      Map.of(0, new BigDecimal("346.40"), 1, new BigDecimal("113.50"), 2, new BigDecimal("55.65"));
  private static final List<String> TASKS = List.of("Hankkeen koordinointi", "Palautetiedon analysointi", "Vertaisfoorumin valmistelu",
      "Vertaisarviointikäynti", "Mallin kuvaaminen", "Tiedottaminen ja blogi");

  private final SampleWriter writer;
  private final ProjectGrant grant;
  private final List<ProjectPartner> partners;

  /** @param partners in the order of {@link LoisteNetwork#PROVIDERS} */
  LoisteSixBooks(SampleWriter writer, ProjectGrant grant, List<ProjectPartner> partners) {
    this.writer = writer;
    this.grant = grant;
    this.partners = partners;
  }

  void write() {
    entries();
    evidence();
    procurements();
  }

  private void entries() {
    var books = new SampleBooks(writer, grant, LoisteMoney.CATEGORIES_2015);
    for (int provider = 0; provider < partners.size(); provider++) {
      for (int category = 0; category < LoisteMoney.CATEGORIES.size(); category++) {
        books.spread(partners.get(provider), category, spent(provider, category), months(category), BookedPeriod.FINAL);
      }
    }
    var lead = partners.getFirst();
    books.entry(lead, SERVICES, LocalDate.of(2019, 5, 20), new BigDecimal("84.20"), "Etäkokouksen tarjoilu",
        entry -> entry.eligible(false).reason("Etäkokousten tarjoilut eivät ole hyväksyttäviä."));
    books.entry(lead, TRAVEL, LocalDate.of(2019, 9, 6), new BigDecimal("128.00"), "Junaliput, peruttu matka", _ -> {});
    books.entry(lead, TRAVEL, LocalDate.of(2019, 9, 20), new BigDecimal("-128.00"), "Oikaisu: peruttu matka", _ -> {});
    books.write();
  }

  private static BigDecimal spent(int provider, int category) {
    var planned = BigDecimal.valueOf(LoisteMoney.SIX.get(provider).get(category)).setScale(2);
    var moved = FROM_TRAVEL_TO_SERVICES.getOrDefault(provider, BigDecimal.ZERO);
    return switch (category) {
      case SERVICES -> planned.add(moved);
      case TRAVEL -> planned.subtract(moved);
      default -> planned;
    };
  }

  /** Salaries are paid every month; of the rest there is something now and then. */
  private static List<LocalDate> months(int category) {
    var every = switch (category) {
      case 0 -> 1;
      case SERVICES, TRAVEL -> 3;
      default -> 6;
    };
    return IntStream.rangeClosed(1, 12).filter(month -> month % every == 0).mapToObj(month -> LocalDate.of(2019, Math.min(month, 12), 1)).toList();
  }

  /** The working time of those who worked for the project, and what their work cost. */
  void working(List<Person> people) {
    List<WorkHours> hours = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      for (var day = LocalDate.of(2019, 1, 8).plusDays(i); day.getYear() == 2019; day = day.plusDays(i == 0 ? 5 : 9)) {
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && day.getMonthValue() != 7) {
          hours.add(WorkHoursBuilder.builder().projectPartnerId(partners.get(i).id()).personId(people.get(i).id()).workDay(day)
              .hours(new BigDecimal(day.getDayOfMonth() % 3 == 0 ? "7.25" : day.getDayOfMonth() % 2 == 0 ? "4.50" : "3.00"))
              .task(TASKS.get((day.getDayOfYear() / 7 + i) % TASKS.size())).partTime(true).build());
        }
      }
      writer.add(SalaryCalculationBuilder.builder().projectPartnerId(partners.get(i).id()).personId(people.get(i).id()).calendarYear(2019)
          .amount(spent(i, 0)).note("Osa-aikainen, työajanseurannan mukaan").build());
    }
    writer.addAll(hours);
  }

  private void evidence() {
    var own = List.of(2_250, 10_000, 1_250, 1_250, 1_300, 1_100, 1_100);
    for (int i = 0; i < partners.size(); i++) {
      var total = LoisteMoney.SIX.get(i).stream().mapToInt(Integer::intValue).sum();
      writer.add(FundingEvidenceBuilder.builder().projectGrantId(grant.id()).projectPartnerId(partners.get(i).id()).kind(EvidenceKind.OWN_SHARE)
          .source(i == 1 ? "Savon koulutuskuntayhtymän oma osuus" : "Oma talousarvio").evidenceDay(LocalDate.of(2019, 12, 31))
          .amount(BigDecimal.valueOf(own.get(i)).setScale(2)).document("Kustannuspaikkaraportti 2019").build());
      writer.add(FundingEvidenceBuilder.builder().projectGrantId(grant.id()).projectPartnerId(partners.get(i).id()).kind(EvidenceKind.GRANT_SHARE)
          .source("Opetushallitus").evidenceDay(LocalDate.of(2019, 12, 31)).amount(BigDecimal.valueOf(total - own.get(i)).setScale(2))
          .document("Avustuspäätös").build());
    }
  }

  private void procurements() {
    writer.add(ProcurementBuilder.builder().projectGrantId(grant.id()).projectPartnerId(partners.getFirst().id())
        .description("Kokouspaketit vertaisfoorumiin ja laatufoorumiin").supplier("Esimerkkihotelli Oy").procuredOn(LocalDate.of(2019, 2, 28))
        .netValue(new BigDecimal("1420.00")).quotes(2).grounds("Halvempi tarjous, tilat esteettömät.").build());
    writer.add(ProcurementBuilder.builder().projectGrantId(grant.id()).projectPartnerId(partners.getFirst().id())
        .description("Tulosten visualisointi").supplier("Esimerkkimuotoilu Tmi").procuredOn(LocalDate.of(2019, 9, 12))
        .netValue(new BigDecimal("980.00")).quotes(3).grounds("Hinta ja kokemus koulutusalasta.").build());
  }
}
