package fi.laatuverkko.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.BookedSumQuery;
import fi.laatuverkko.grant.MoneyWarning.Kind;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.report.LoisteFile;
import fi.laatuverkko.storage.schema.Tables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerQueryTest {

  @TempDir private Path folder;
  private LoisteFile loiste;
  private List<ProjectPartner> partners;

  @BeforeEach
  void open() {
    loiste = LoisteFile.whole(folder);
    partners = loiste.file.store(Tables.PROJECT_PARTNER, ProjectPartner.class).all();
  }

  @AfterEach
  void close() {
    loiste.close();
  }

  @Test
  void sumsByCategoryPartnerPeriodAndMonthWithoutRounding() {
    entry(0, "rent-costs-row", "2019-03-01", "10.10", e -> {});
    entry(0, "rent-costs-row", "2019-03-31", "-0.05", e -> {});
    entry(0, "rent-costs-row", "2019-03-15", "7.00", e -> e.eligible(false).reason("x"));
    entry(0, "rent-costs-row", "2019-04-01", "1.00", e -> e.reportingPeriod(BookedPeriod.INTERIM));
    entry(1, "rent-costs-row", "2019-03-01", "3.33", e -> {});
    var sums = new BookedSumQuery(loiste.file.sql()).of(loiste.grant.id());
    assertThat(sums).hasSize(3);
    var first = sums.getFirst();
    assertThat(first.eligible()).isEqualTo(new BigDecimal("10.05"));
    assertThat(first.notEligible()).isEqualTo(new BigDecimal("7.00"));
    assertThat(first.entries()).isEqualTo(3);
    assertThat(first.month()).isEqualTo(YearMonth.of(2019, 3));
    assertThat(sums.get(1).period()).isEqualTo(BookedPeriod.INTERIM);
    assertThat(sums.get(2).partnerId()).isEqualTo(partners.get(1).id());
    assertThat(new BookedSumQuery(loiste.file.sql()).of(loiste.grant.id() + 1)).isEmpty();
  }

  @Test
  void listsTheLatestEntryFirstWithWhatIsOddAboutIt() {
    entry(0, "rent-costs-row", "2019-03-01", "10.10", e -> {});
    entry(0, "rent-costs-row", "2020-03-01", "20.00", e -> {});
    var lines = new LedgerQuery(loiste.file.sql()).lines(loiste.project.id());
    assertThat(lines).extracting(line -> line.entry().amount()).containsExactly(new BigDecimal("20.00"), new BigDecimal("10.10"));
    assertThat(lines.getFirst().warnings()).singleElement().satisfies(warning -> assertThat(warning.kind()).isEqualTo(Kind.OUTSIDE_USE_PERIOD));
    assertThat(lines.getLast().warnings()).isEmpty();
  }

  @Test
  void forbidsTaxToMunicipalPartnersFromTheGuideOf2021On() {
    var municipal = loiste.organisations.getFirst();
    loiste.update(Tables.ORGANISATION, municipal, municipal.withOwnerKindId(Optional.of(loiste.item(Catalogue.OWNER_KIND, "kunta_kirkko"))));
    var query = new LedgerQuery(loiste.file.sql());
    assertThat(query.rules(loiste.project.id()).get(loiste.grant.id()).withoutVat()).isEmpty();
    loiste.update(Tables.PROJECT_GRANT, loiste.grant, loiste.grant.withGuideId(Optional.of(loiste.item(Catalogue.GUIDE, "2021-05"))));
    assertThat(query.rules(loiste.project.id()).get(loiste.grant.id()).withoutVat()).containsExactly(partners.getFirst().id());
  }

  private void entry(int partner, String category, String day, String amount, Consumer<LedgerEntryBuilder> rest) {
    var builder = LedgerEntryBuilder.builder().projectGrantId(loiste.grant.id()).projectPartnerId(partners.get(partner).id())
        .categoryId(loiste.item(Catalogue.COST_CATEGORY, category)).entryDay(LocalDate.parse(day)).amount(new BigDecimal(amount)).eligible(true)
        .reportingPeriod(BookedPeriod.FINAL);
    rest.accept(builder);
    loiste.add(Tables.LEDGER_ENTRY, builder.build());
  }
}
