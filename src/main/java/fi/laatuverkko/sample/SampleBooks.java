package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.ledger.LedgerEntry;
import fi.laatuverkko.ledger.LedgerEntryBuilder;
import fi.laatuverkko.project.ProjectPartner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes up entries of a grant: sums of a category spread over the months of a period, cents and all. */
final class SampleBooks {

  /** What entries of the categories of {@link LoisteMoney} are about, and on which accounts. */
  private static final List<List<String>> DESCRIPTIONS = List.of(
      List.of("Palkat sivukuluineen"),
      List.of("Työpajan tarvikkeet", "Painetut aineistot"),
      List.of("Kokouspaketti, vertaisfoorumi", "Asiantuntijaluento", "Tulosten visualisointi"),
      List.of("Kokoustilan vuokra"),
      List.of("Junamatkat, vertaisarviointikäynti", "Matkalasku, verkostotapaaminen", "Kilometrikorvaus", "Majoitus"),
      List.of("Ohjelmistolisenssi", "Tiedottaminen"));
  private static final List<String> ACCOUNTS = List.of("4000", "4600", "4300", "4800", "4350", "4900");

  private final SampleWriter writer;
  private final ProjectGrant grant;
  private final List<String> categories;
  private final List<LedgerEntry> entries = new ArrayList<>();

  /** @param categories codes of the rows, as {@link LoisteMoney#CATEGORIES} orders them */
  SampleBooks(SampleWriter writer, ProjectGrant grant, List<String> categories) {
    this.writer = writer;
    this.grant = grant;
    this.categories = categories;
  }

  /**
   * Spreads a sum over the middle days of some months.
   *
   * @param category number in {@link LoisteMoney#CATEGORIES}
   */
  void spread(ProjectPartner partner, int category, BigDecimal sum, List<LocalDate> months, BookedPeriod period) {
    var part = sum.divide(BigDecimal.valueOf(months.size()), 2, RoundingMode.DOWN);
    var left = sum;
    for (int i = 0; i < months.size(); i++) {
      var last = i == months.size() - 1;
      // Books are never this even: every other part is a little larger, what is left over comes last.
      var uneven = part.movePointLeft(1).setScale(2, RoundingMode.DOWN);
      var amount = last ? left : i % 2 == 0 ? part.add(uneven) : part.subtract(uneven);
      left = left.subtract(amount);
      var day = SampleWriter.workday(months.get(i).withDayOfMonth(category == 0 ? 25 : 4 + (category * 5 + i * 3) % 20));
      var text = DESCRIPTIONS.get(category).get(i % DESCRIPTIONS.get(category).size());
      entry(partner, category, day, amount, text, entry -> entry.reportingPeriod(period));
    }
  }

  void entry(ProjectPartner partner, int category, LocalDate day, BigDecimal amount, String description, Consumer<LedgerEntryBuilder> rest) {
    var builder = LedgerEntryBuilder.builder().projectGrantId(grant.id()).projectPartnerId(partner.id())
        .categoryId(writer.item(Catalogue.COST_CATEGORY, categories.get(category)))
        .entryDay(day).amount(amount).description(description).account(ACCOUNTS.get(category))
        .voucher("T" + day.getMonthValue() + "-" + (entries.size() + 1))
        .eligible(true).reportingPeriod(BookedPeriod.FINAL);
    rest.accept(builder);
    entries.add(builder.build());
  }

  void write() {
    writer.addAll(entries);
  }
}
