package fi.laatuverkko.grant.budget;

import fi.laatuverkko.catalogue.CatalogueItem;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A version of a budget with its lines. Amounts are whole euros; a missing one is not zero, though it adds nothing to a sum. */
public record Budget(BudgetVersion version, List<BudgetLine> lines) {

  /** The line of a category, of a partner or of the whole project. */
  public Optional<BudgetLine> line(long category, Optional<Long> partner) {
    return lines.stream().filter(line -> line.categoryId() == category && line.projectPartnerId().equals(partner)).findFirst();
  }

  /** What stands in a partner's budget for a category. */
  public Optional<Integer> of(long category, long partner) {
    return line(category, Optional.of(partner)).flatMap(BudgetLine::amount);
  }

  /** What stands in the budget of the whole project: the entered amount, else what the partners' make together. */
  public Optional<Integer> whole(long category) {
    return entered(category).or(() -> ofPartners(category));
  }

  /** The amount entered for the whole project. */
  public Optional<Integer> entered(long category) {
    return line(category, Optional.empty()).flatMap(BudgetLine::amount);
  }

  /** What the partners' amounts make together; nothing where no partner has one. */
  public Optional<Integer> ofPartners(long category) {
    return lines.stream().filter(line -> line.categoryId() == category && line.projectPartnerId().isPresent())
        .flatMap(line -> line.amount().stream()).reduce(Integer::sum);
  }

  /** How far the partners' amounts are from the whole project's; nothing while no partner has an amount in any row. */
  public Optional<Integer> difference(long category) {
    return whole(category).filter(_ -> isSharedOut()).map(whole -> ofPartners(category).orElse(0) - whole).filter(difference -> difference != 0);
  }

  public Optional<String> explanation(long category) {
    return line(category, Optional.empty()).flatMap(BudgetLine::explanation);
  }

  /** Whether the explanation the funder demands of every amount is missing. */
  public boolean lacksExplanation(CatalogueItem category) {
    return whole(category.id()).orElse(0) > 0 && explanation(category.id()).isEmpty();
  }

  /** Whether any partner has a budget of its own. */
  public boolean isSharedOut() {
    return lines.stream().anyMatch(line -> line.projectPartnerId().isPresent() && line.amount().isPresent());
  }

  public Need need(Collection<CatalogueItem> categories) {
    return new Need(whole(categories, CategoryGroup.COST), whole(categories, CategoryGroup.INCOME), whole(categories, CategoryGroup.OTHER_FUNDING));
  }

  public Need need(Collection<CatalogueItem> categories, long partner) {
    return new Need(of(categories, CategoryGroup.COST, partner), of(categories, CategoryGroup.INCOME, partner),
        of(categories, CategoryGroup.OTHER_FUNDING, partner));
  }

  private int whole(Collection<CatalogueItem> categories, CategoryGroup group) {
    return categories.stream().filter(category -> CategoryGroup.of(category) == group).mapToInt(category -> whole(category.id()).orElse(0)).sum();
  }

  private int of(Collection<CatalogueItem> categories, CategoryGroup group, long partner) {
    return categories.stream().filter(category -> CategoryGroup.of(category) == group).mapToInt(category -> of(category.id(), partner).orElse(0)).sum();
  }

  /** True when both hold the same amounts. */
  public boolean hasAmountsOf(Budget other) {
    return Objects.equals(amounts(), other.amounts());
  }

  private List<String> amounts() {
    return lines.stream().filter(line -> line.amount().isPresent())
        .map(line -> line.categoryId() + "/" + line.projectPartnerId().orElse(0L) + "=" + line.amount().get()).sorted().toList();
  }
}
