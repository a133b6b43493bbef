package fi.laatuverkko.grant.budget;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.budget.BudgetColumn.Kind;
import fi.laatuverkko.grant.budget.BudgetRow.Category;
import fi.laatuverkko.grant.budget.BudgetRow.Figure;
import fi.laatuverkko.grant.budget.BudgetRow.FigureKind;
import fi.laatuverkko.grid.GridCell;
import fi.laatuverkko.grid.GridColumn;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the grid of a budget: categories by partners with totals, of what is budgeted, spent, left or used in percent. */
final class BudgetGrid {

  /** In characters. */
  private static final int ROOM_OF_MARK = 3;

  private final GrantMoney money;
  private final Budget budget;
  private final BudgetFigure figure;
  private final Texts texts;
  private final Formats formats;

  BudgetGrid(GrantMoney money, Budget budget, BudgetFigure figure, Texts texts) {
    this.money = money;
    this.budget = budget;
    this.figure = figure;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  GridContent<BudgetRow, BudgetColumn> content() {
    var rows = rows();
    return GridContent.of(texts.get("budget.grid.category"), rows, columns().stream().map(column -> roomy(column, rows)).toList(), this::cell);
  }

  /** A figure is never cut off, not even beside the mark of a warning. */
  private GridColumn<BudgetColumn> roomy(GridColumn<BudgetColumn> column, List<GridRow<BudgetRow>> rows) {
    var longest = rows.stream().map(row -> cell(row.key(), column.key())).filter(GridCell::numeric)
        .mapToInt(cell -> cell.shown().length() + (cell.note().isPresent() ? ROOM_OF_MARK : 0)).max().orElse(0);
    return column.atLeast(longest);
  }

  private List<GridRow<BudgetRow>> rows() {
    List<GridRow<BudgetRow>> rows = new ArrayList<>();
    categories(rows, CategoryGroup.COST);
    rows.add(figure(FigureKind.COSTS));
    categories(rows, CategoryGroup.INCOME);
    rows.add(figure(FigureKind.NET_COSTS));
    categories(rows, CategoryGroup.OTHER_FUNDING);
    rows.add(figure(FigureKind.OTHER_FUNDING));
    rows.add(figure(FigureKind.NEED));
    if (figure == BudgetFigure.BUDGET) {
      rows.add(figure(FigureKind.GRANT));
      rows.add(figure(FigureKind.OWN));
    }
    return rows;
  }

  private void categories(List<GridRow<BudgetRow>> rows, CategoryGroup group) {
    money.categories(group).forEach(category -> rows.add(GridRow.of(new Category(category.id()), category.label(texts.language()))));
  }

  private GridRow<BudgetRow> figure(FigureKind kind) {
    return GridRow.<BudgetRow>of(new Figure(kind), texts.get("budget.figure." + kind)).asTotal();
  }

  private List<GridColumn<BudgetColumn>> columns() {
    List<GridColumn<BudgetColumn>> columns = new ArrayList<>();
    columns.add(column(Kind.WHOLE, 10));
    if (figure == BudgetFigure.BUDGET) {
      columns.add(column(Kind.EXPLANATION, 22));
    }
    money.partners().forEach(partner -> columns.add(GridColumn.of(BudgetColumn.of(partner), partner.name(), width(partner.name()))));
    if (figure == BudgetFigure.BUDGET) {
      if (budget.isSharedOut()) {
        columns.add(column(Kind.PARTNERS, 12).asTotal());
      }
      if (money.categories().stream().anyMatch(category -> budget.difference(category.id()).isPresent())) {
        columns.add(column(Kind.DIFFERENCE, 10).asTotal());
      }
      if (!money.booked().isEmpty()) {
        columns.add(column(Kind.SPENT, 12));
        columns.add(column(Kind.LEFT, 12));
        columns.add(column(Kind.USED, 9));
      }
    }
    return columns;
  }

  /** Room for seven figures and for the longest word of the name. */
  private static int width(String name) {
    return Math.clamp(Stream.of(name.split("[\\s-]+")).mapToInt(String::length).max().orElse(0) + 2, 10, 17);
  }

  private GridColumn<BudgetColumn> column(Kind kind, int width) {
    return GridColumn.of(BudgetColumn.of(kind), texts.get("budget.column." + kind), width);
  }

  private GridCell cell(BudgetRow row, BudgetColumn column) {
    return switch (row) {
      case Category(var id) -> categoryCell(id, column);
      case Figure(var kind) -> column.kind() == Kind.EXPLANATION ? GridCell.blank() : figureCell(kind, column);
    };
  }

  private GridCell categoryCell(long category, BudgetColumn column) {
    return switch (column.kind()) {
      case WHOLE -> figure == BudgetFigure.BUDGET ? wholeCell(category) : used(group(category), money.booked().exact(category), budget.whole(category));
      case EXPLANATION -> explanationCell(category);
      case PARTNER -> figure == BudgetFigure.BUDGET ? entered(budget.of(category, column.partner()))
          : used(group(category), money.booked().exact(category, column.partner()), budget.of(category, column.partner()));
      case PARTNERS -> euros(budget.ofPartners(category));
      case DIFFERENCE -> difference(budget.difference(category));
      case SPENT -> spent(group(category), money.booked().exact(category), budget.whole(category));
      case LEFT -> left(group(category), money.booked().exact(category), budget.whole(category));
      case USED -> percent(GrantMoney.used(money.booked().exact(category), budget.whole(category)));
    };
  }

  private GridCell wholeCell(long category) {
    var whole = budget.whole(category);
    var cell = entered(whole);
    var difference = budget.difference(category);
    if (difference.isPresent()) {
      return cell.warned(texts.get("budget.note.difference", formats.euros(budget.ofPartners(category).orElse(0)), formats.signed(difference.get())));
    }
    return budget.entered(category).isEmpty() && whole.isPresent() ? cell.explained(texts.get("budget.note.ofPartners")) : cell;
  }

  private GridCell explanationCell(long category) {
    var words = budget.explanation(category).orElse("");
    var cell = GridCell.text(words);
    if (words.length() > money.explanationLimit()) {
      return cell.warned(texts.get("budget.problem.explanation", words.length(), money.explanationLimit()));
    }
    return budget.whole(category).orElse(0) > 0 && budget.explanation(category).isEmpty() ? cell.warned(texts.get("budget.note.explanation")) : cell;
  }

  private GridCell figureCell(FigureKind kind, BudgetColumn column) {
    if (kind == FigureKind.GRANT || kind == FigureKind.OWN) {
      return financingCell(kind, column);
    }
    if (figure != BudgetFigure.BUDGET) {
      return column.kind() == Kind.WHOLE ? used(group(kind), booked(kind, Optional.empty()), Optional.of(of(budget.need(money.categories()), kind)))
          : used(group(kind), booked(kind, Optional.of(column.partner())), Optional.of(of(budget.need(money.categories(), column.partner()), kind)));
    }
    var whole = of(budget.need(money.categories()), kind);
    return switch (column.kind()) {
      case WHOLE -> whole < 0 && kind == FigureKind.NEED ? euros(Optional.of(whole)).refused(texts.get("budget.note.noNeed")) : euros(Optional.of(whole));
      case EXPLANATION -> GridCell.blank();
      case PARTNER -> euros(Optional.of(of(budget.need(money.categories(), column.partner()), kind)));
      case PARTNERS -> euros(Optional.of(ofPartners(kind)));
      case DIFFERENCE -> difference(Optional.of(ofPartners(kind) - whole).filter(difference -> difference != 0));
      case SPENT -> spent(group(kind), booked(kind, Optional.empty()), Optional.of(whole));
      case LEFT -> left(group(kind), booked(kind, Optional.empty()), Optional.of(whole));
      case USED -> percent(GrantMoney.used(booked(kind, Optional.empty()), Optional.of(whole)));
    };
  }

  private int ofPartners(FigureKind kind) {
    return money.partners().stream().mapToInt(partner -> of(budget.need(money.categories(), partner.id()), kind)).sum();
  }

  private static int of(Need need, FigureKind kind) {
    return switch (kind) {
      case COSTS -> need.costs();
      case NET_COSTS -> need.netCosts();
      case OTHER_FUNDING -> need.otherFunding();
      default -> need.net();
    };
  }

  private BigDecimal booked(FigureKind kind, Optional<Long> partner) {
    return money.categories().stream().filter(category -> counts(category, kind))
        .map(category -> {
          var exact = partner.map(id -> money.booked().exact(category.id(), id)).orElseGet(() -> money.booked().exact(category.id()));
          return CategoryGroup.of(category) == CategoryGroup.COST || kind == FigureKind.OTHER_FUNDING ? exact : exact.negate();
        }).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private CategoryGroup group(long category) {
    return money.categories().stream().filter(one -> one.id() == category).findFirst().map(CategoryGroup::of).orElse(CategoryGroup.COST);
  }

  private static CategoryGroup group(FigureKind kind) {
    return kind == FigureKind.OTHER_FUNDING ? CategoryGroup.OTHER_FUNDING : CategoryGroup.COST;
  }

  private static boolean counts(CatalogueItem category, FigureKind kind) {
    return switch (kind) {
      case COSTS -> CategoryGroup.of(category) == CategoryGroup.COST;
      case NET_COSTS -> CategoryGroup.of(category) != CategoryGroup.OTHER_FUNDING;
      case OTHER_FUNDING -> CategoryGroup.of(category) == CategoryGroup.OTHER_FUNDING;
      default -> true;
    };
  }

  private GridCell financingCell(FigureKind kind, BudgetColumn column) {
    if (column.kind() == Kind.PARTNER) {
      var partner = money.partners().stream().filter(one -> one.id() == column.partner()).findFirst().orElseThrow();
      var need = budget.need(money.categories(), partner.id()).net();
      return kind == FigureKind.OWN ? euros(partner.own()) : euros(partner.own().filter(_ -> budget.isSharedOut()).map(own -> need - own));
    }
    if (column.kind() != Kind.WHOLE) {
      return GridCell.blank();
    }
    var own = money.ownShare(budget);
    return kind == FigureKind.OWN ? ownCell(own) : euros(own.map(share -> budget.need(money.categories()).net() - share));
  }

  /** The partners' share is entered where it was promised; else it is what the grant leaves. */
  private GridCell ownCell(Optional<Integer> own) {
    var cell = entered(own);
    var need = budget.need(money.categories());
    var least = money.grant().ownShareMinPercent().map(need::ownAtLeast);
    if (own.isEmpty()) {
      return cell;
    }
    if (own.get() > Math.max(0, need.net()) || own.get() < 0) {
      return cell.refused(texts.get("budget.note.ownOver", formats.euros(need.net())));
    }
    if (least.filter(minimum -> own.get() < minimum).isPresent()) {
      return cell.refused(texts.get("budget.note.ownUnder", formats.euros(least.get()), formats.percent(money.grant().ownShareMinPercent().orElseThrow(), 1)));
    }
    return cell.explained(least.map(minimum -> texts.get("budget.note.ownLeast", formats.euros(minimum))).orElseGet(() -> texts.get("budget.note.ownRest")));
  }

  private GridCell used(CategoryGroup group, BigDecimal spent, Optional<Integer> budgeted) {
    return switch (figure) {
      case BUDGET, SPENT -> spent(group, spent, budgeted);
      case LEFT -> left(group, spent, budgeted);
      case USED -> percent(GrantMoney.used(spent, budgeted));
    };
  }

  private GridCell spent(CategoryGroup group, BigDecimal spent, Optional<Integer> budgeted) {
    var cell = cents(spent);
    return BudgetUse.isOver(group, spent, budgeted, money.grant()) ? cell.warned(texts.get("budget.note.over",
        formats.cents(spent.subtract(BigDecimal.valueOf(budgeted.orElse(0)))))) : cell;
  }

  private GridCell left(CategoryGroup group, BigDecimal spent, Optional<Integer> budgeted) {
    if (spent.signum() == 0 && budgeted.isEmpty()) {
      return GridCell.computed("", "");
    }
    var left = BigDecimal.valueOf(budgeted.orElse(0)).subtract(spent);
    return BudgetUse.isOver(group, spent, budgeted, money.grant()) ? cents(left).warned(texts.get("budget.note.over", formats.cents(left.negate()))) : cents(left);
  }

  private GridCell cents(BigDecimal sum) {
    return sum.signum() == 0 ? GridCell.computed("", "") : GridCell.computed(formats.number(sum, 2), plain(formats.number(sum, 2)));
  }

  private GridCell percent(Optional<BigDecimal> percent) {
    return GridCell.computed(percent.map(share -> formats.percent(share, 1)).orElse("–"), percent.map(share -> plain(formats.number(share, 1))).orElse(""));
  }

  private GridCell entered(Optional<Integer> euros) {
    return GridCell.number(euros.map(formats::whole).orElse(""), euros.map(String::valueOf).orElse(""));
  }

  private GridCell euros(Optional<Integer> euros) {
    return GridCell.computed(euros.map(formats::whole).orElse(""), euros.map(String::valueOf).orElse(""));
  }

  private GridCell difference(Optional<Integer> difference) {
    return difference.map(euros -> GridCell.computed(formats.signed(euros), String.valueOf(euros)).warned(texts.get("budget.note.partners")))
        .orElseGet(() -> GridCell.computed("", ""));
  }

  /** As a spreadsheet of the same language reads it. */
  private static String plain(String number) {
    return number.replace("\u00A0", "").replace('\u2212', '-');
  }
}
