package fi.laatuverkko.grant.use;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.chart.Axis;
import fi.laatuverkko.chart.BarPicture;
import fi.laatuverkko.chart.Head;
import fi.laatuverkko.chart.LinePicture;
import fi.laatuverkko.chart.Picture;
import fi.laatuverkko.chart.Series;
import fi.laatuverkko.chart.Value;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.BookedSum;
import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.BudgetPartner;
import fi.laatuverkko.grant.budget.BudgetUseOverTime;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the use of a budget: over time as lines, by category and by partner as bars. Only drawing rounds; the figures stay exact. */
final class UsePictures {

  private final GrantMoney money;
  private final Budget budget;
  private final Texts texts;
  private final Formats formats;

  UsePictures(GrantMoney money, Budget budget, Texts texts) {
    this.money = money;
    this.budget = budget;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  /** A picture with its name in the list to choose from. */
  record Choice(String name, Optional<Picture> picture) {}

  List<Choice> all() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(texts.get("use.overTime"), lines(texts.get("use.overTime"), BudgetUseOverTime.of(money, budget, _ -> true))));
    choices.add(new Choice(texts.get("use.byCategory"), Optional.of(byCategory())));
    if (budget.isSharedOut()) {
      choices.add(new Choice(texts.get("use.byPartner"), Optional.of(byPartner())));
    }
    money.categories(CategoryGroup.COST).stream().filter(category -> budget.whole(category.id()).orElse(0) > 0).forEach(category -> {
      var name = category.label(texts.language());
      choices.add(new Choice(texts.get("use.one", name), lines(name, BudgetUseOverTime.ofCategory(money, budget, category.id()))));
    });
    if (budget.isSharedOut()) {
      money.partners().forEach(partner -> choices.add(new Choice(texts.get("use.one", partner.name()),
          lines(partner.name(), BudgetUseOverTime.ofPartner(money, budget, partner.id())))));
    }
    return List.copyOf(choices);
  }

  /** Nothing while the use period is not known. */
  private Optional<Picture> lines(String title, List<BudgetUseOverTime.Point> points) {
    return points.isEmpty() ? Optional.empty() : Optional.of(new LinePicture(new Head(title, texts.get("use.evenPlan")), texts.get("use.month"),
        points.stream().map(point -> point.month().getMonthValue() + "/" + point.month().getYear() % 100).toList(), axis(),
        List.of(Series.of(texts.get("use.spent"), points.stream().map(point -> point.spent().map(this::cents).orElseGet(() -> Value.missing(""))).toList()),
            Series.planned(texts.get("use.planned"), points.stream().map(point -> euros(point.planned())).toList())), List.of()));
  }

  private BarPicture byCategory() {
    var categories = money.categories(CategoryGroup.COST);
    return bars(texts.get("use.byCategory"), texts.get("use.category"), categories.stream().map(category -> category.label(texts.language())).toList(),
        categories.stream().map(category -> euros(budget.whole(category.id()).orElse(0))).toList(),
        categories.stream().map(category -> cents(money.booked().exact(category.id()))).toList());
  }

  private BarPicture byPartner() {
    Set<Long> costs = money.categories(CategoryGroup.COST).stream().map(CatalogueItem::id).collect(Collectors.toSet());
    return bars(texts.get("use.byPartner"), texts.get("use.partner"), money.partners().stream().map(BudgetPartner::name).toList(),
        money.partners().stream().map(partner -> euros(budget.need(money.categories(), partner.id()).costs())).toList(),
        money.partners().stream().map(partner -> cents(money.booked().eligible((BookedSum sum) ->
            sum.partnerId() == partner.id() && costs.contains(sum.categoryId())))).toList());
  }

  private BarPicture bars(String title, String heading, List<String> names, List<Value> planned, List<Value> spent) {
    return new BarPicture(new Head(title, ""), heading, names, axis(), List.of(Series.of(texts.get("use.budget"), planned), Series.of(texts.get("use.spent"), spent)),
        List.of());
  }

  private Axis axis() {
    return Axis.fromZero("€", value -> formats.whole(Math.round(value)));
  }

  private Value euros(int euros) {
    return Value.of(euros, formats.euros(euros));
  }

  private Value cents(BigDecimal sum) {
    return Value.of(sum.doubleValue(), formats.cents(sum));
  }
}
