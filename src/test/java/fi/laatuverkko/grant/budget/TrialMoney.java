package fi.laatuverkko.grant.budget;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.BookedSum;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ProjectPartnerBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Money made up for tests: two rows of costs, one of income, one of other funding; partners 7 and 8. */
public final class TrialMoney {

  public static final long SALARIES = 1;
  public static final long SERVICES = 2;
  public static final long INCOME = 4;
  public static final long OTHER = 5;
  public static final List<CatalogueItem> CATEGORIES = List.of(category(SALARIES, "Palkat", "COST"), category(SERVICES, "Palvelut", "COST"),
      category(INCOME, "Tulot", "INCOME"), category(OTHER, "Muu rahoitus", "OTHER_FUNDING"));

  private TrialMoney() {}

  private static CatalogueItem category(long id, String name, String group) {
    return CatalogueItemBuilder.builder().id(id).catalogue(Catalogue.COST_CATEGORY).code("c" + id).grouping(group).labelFi(name)
        .labelStatus(LabelStatus.OWN).build();
  }

  static BudgetPartner partner(long id, String name, Optional<Integer> own) {
    return new BudgetPartner(ProjectPartnerBuilder.builder().id(id).role(PartnerRole.CO_IMPLEMENTER).build(), name, own);
  }

  /** A line of a partner, or of the whole project where the partner is 0. */
  public static BudgetLine line(long category, long partner, int euros) {
    return BudgetLineBuilder.builder().categoryId(category).projectPartnerId(Optional.of(partner).filter(id -> id != 0)).amount(euros).build();
  }

  public static BudgetLine explained(long category, int euros) {
    return line(category, 0, euros).withExplanation(Optional.of("Selite"));
  }

  public static Budget budget(BudgetKind kind, int number, BudgetLine... lines) {
    return new Budget(BudgetVersionBuilder.builder().id(10 * kind.ordinal() + number + 1).kind(kind).number(number).inForceOn(Optional.<LocalDate>empty()).build(),
        List.of(lines));
  }

  public static BookedSum booked(long category, long partner, String euros) {
    return new BookedSum(category, partner, BookedPeriod.FINAL, YearMonth.of(2019, 5), new BigDecimal(euros), BigDecimal.ZERO.setScale(2), 1);
  }

  public static GrantMoney money(ProjectGrant grant, List<Budget> budgets, BookedSum... sums) {
    return new GrantMoney(grant, GuideRules.of("2018-03"), CATEGORIES, List.of(partner(7, "Riveria", Optional.of(200)), partner(8, "Sakky", Optional.empty())),
        budgets, new Booked(List.of(sums)), List.of(), List.of());
  }
}
