package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.BudgetLine;
import fi.laatuverkko.grant.budget.BudgetLineBuilder;
import fi.laatuverkko.grant.budget.BudgetVersion;
import fi.laatuverkko.grant.budget.BudgetVersionBuilder;
import fi.laatuverkko.grant.budget.GrantCategoryBuilder;
import fi.laatuverkko.project.ProjectPartner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Writes versions of a budget: categories by partners, with an explanation for each category. */
final class SampleBudget {

  private final SampleWriter writer;
  private final ProjectGrant grant;
  private final List<ProjectPartner> partners;
  private final List<Long> categories;
  private final List<String> explanations;

  /**
   * @param codes of the categories
   * @param explanations in the same order
   */
  SampleBudget(SampleWriter writer, ProjectGrant grant, List<ProjectPartner> partners, List<String> codes, List<String> explanations) {
    this.writer = writer;
    this.grant = grant;
    this.partners = partners;
    this.categories = codes.stream().map(code -> writer.item(Catalogue.COST_CATEGORY, code)).toList();
    this.explanations = explanations;
  }

  /** The rows of a form that was valid on a day, also those without an amount. */
  void rows(List<Long> form) {
    writer.addAll(IntStream.range(0, form.size())
        .mapToObj(at -> GrantCategoryBuilder.builder().projectGrantId(grant.id()).categoryId(form.get(at)).sortOrder(at + 1).build()).toList());
  }

  /** @param amounts by partner, then category */
  BudgetVersion version(BudgetKind kind, int number, List<List<Integer>> amounts, Consumer<BudgetVersionBuilder> rest) {
    var builder = BudgetVersionBuilder.builder().projectGrantId(grant.id()).kind(kind).number(number);
    rest.accept(builder);
    var version = writer.add(builder.build());
    List<BudgetLine> lines = new ArrayList<>();
    for (int category = 0; category < categories.size(); category++) {
      var at = category;
      var line = BudgetLineBuilder.builder().budgetVersionId(version.id()).categoryId(categories.get(category));
      lines.add(line.amount(Optional.of(amounts.stream().mapToInt(partner -> partner.get(at)).sum())).explanation(explanations.get(category)).build());
      for (int partner = 0; partner < partners.size(); partner++) {
        lines.add(BudgetLineBuilder.builder().budgetVersionId(version.id()).categoryId(categories.get(category))
            .projectPartnerId(partners.get(partner).id()).amount(Optional.of(amounts.get(partner).get(category))).build());
      }
    }
    writer.addAll(lines);
    return version;
  }
}
