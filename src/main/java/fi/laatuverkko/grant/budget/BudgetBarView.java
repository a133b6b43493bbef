package fi.laatuverkko.grant.budget;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be chosen about the budget shown: the decision, the version or a day, the figure; making versions, choosing rows. */
final class BudgetBarView extends FlowPane {

  /** Sets of rows that the funder's forms have had. */
  private final Function<CategorySet, List<CatalogueItem>> sets;

  private final BudgetModel model;
  private final Dialogs dialogs;
  private final ValueTypes types;
  private final Texts texts;
  private final ComboBox<BudgetVersion> versions = new ComboBox<>();
  private final TextField day = new TextField();
  private final BudgetFigureView figures;
  private final MenuButton versionMenu;
  private final MenuButton rows;
  private boolean showing;

  /** @param sets the catalogue's rows of a form; all of them for the whole catalogue */
  BudgetBarView(BudgetModel model, Dialogs dialogs, ValueTypes types, Function<ProjectGrant, String> grantName,
      Function<CategorySet, List<CatalogueItem>> sets) {
    this.sets = sets;
    this.model = model;
    this.dialogs = dialogs;
    this.types = types;
    this.texts = types.texts();
    this.figures = new BudgetFigureView(model.figureProperty(), texts);
    this.versionMenu = new MenuButton(texts.get("budget.versions"));
    this.rows = new MenuButton(texts.get("budget.rows"));
    getStyleClass().add("budget-bar");
    var grants = new DecisionChoiceView(model.money(), grantName, texts);
    grants.setId("budget-grant");
    versions.setId("budget-version");
    versionMenu.setId("budget-versions");
    rows.setId("budget-rows");
    day.setId("budget-day");
    versions.setConverter(words(version -> BudgetWords.name(version, texts)));
    versions.setAccessibleText(texts.get("budget.version"));
    day.setPromptText(texts.get("budget.day"));
    day.setPrefColumnCount(12);
    day.setTooltip(new Tooltip(texts.get("budget.dayHelp")));
    day.setAccessibleText(texts.get("budget.dayHelp"));
    day.setOnAction(_ -> showDay());
    versions.setOnAction(_ -> chosen(versions, version -> model.chooseVersion(version.id())));
    rows.setOnShowing(_ -> offerRows());
    rows.getItems().add(new MenuItem());
    getChildren().setAll(grants, versions, day, figures, versionMenu, rows);
    model.money().moneyProperty().addListener(_ -> refresh());
    model.budgetProperty().addListener(_ -> refresh());
    refresh();
  }

  private <T> void chosen(ComboBox<T> box, Consumer<T> choose) {
    if (!showing && box.getValue() != null) {
      choose.accept(box.getValue());
    }
  }

  private void refresh() {
    showing = true;
    var money = model.money().money();
    versions.getItems().setAll(money.map(GrantMoney::budgets).orElse(List.of()).stream().map(Budget::version).toList());
    versions.setValue(model.budgetProperty().get().map(Budget::version).orElse(null));
    shown(versions, !versions.getItems().isEmpty());
    shown(figures, !versions.getItems().isEmpty());
    shown(day, versions.getItems().size() > 1);
    versionMenu.setDisable(money.isEmpty());
    rows.setDisable(money.isEmpty());
    offerVersions();
    showing = false;
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void showDay() {
    switch (types.day().parse().apply(day.getText())) {
      case Parsed.Understood<LocalDate>(var wanted) -> {
        day.setText(types.formats().date(wanted));
        if (!model.chooseDay(wanted)) {
          dialogs.tell(texts.get("budget.dayNone", types.formats().date(wanted)));
        }
      }
      case Parsed.Refused<LocalDate>(var problem) -> dialogs.tell(problem.in(texts));
      case Parsed.Empty<LocalDate> _ -> { }
    }
  }

  private void offerVersions() {
    var kinds = versions.getItems().stream().map(BudgetVersion::kind).toList();
    versionMenu.getItems().clear();
    for (var kind : List.of(BudgetKind.APPLIED, BudgetKind.APPROVED, BudgetKind.CHANGE)) {
      var possible = kind == BudgetKind.CHANGE ? kinds.contains(BudgetKind.APPROVED) : !kinds.contains(kind);
      if (possible) {
        versionMenu.getItems().add(item(kind == BudgetKind.APPROVED && kinds.contains(BudgetKind.APPLIED) ? "budget.add.APPROVED.copied" : "budget.add." + kind,
            () -> add(kind)));
      }
    }
    model.budgetProperty().get().map(Budget::version).ifPresent(version -> versionMenu.getItems().addAll(new SeparatorMenuItem(),
        item("budget.edit", () -> dialogs.fill(BudgetWords.name(version, texts), BudgetForms.version(types), version, texts.get("budget.edited"))
            .ifPresent(after -> model.change(version, after).onFailure(dialogs::fail).start())),
        item("budget.remove", () -> model.remove(version).onFailure(dialogs::fail).start())));
  }

  /** The way to the first version of a kind. */
  Button adding(BudgetKind kind) {
    var button = new Button(texts.get("budget.add." + kind), new FontIcon(Feather.PLUS));
    button.setId("budget-add-" + kind);
    button.setOnAction(_ -> add(kind));
    return button;
  }

  private void add(BudgetKind kind) {
    model.add(kind).onFailure(dialogs::fail).start();
  }

  /** The rows are offered when the menu opens, for the user may have made some meanwhile. */
  private void offerRows() {
    rows.getItems().clear();
    for (var set : CategorySet.FORMS) {
      rows.getItems().add(item("budget.rows." + set, () -> choose(sets.apply(set).stream().map(CatalogueItem::id).toList())));
    }
    rows.getItems().add(new SeparatorMenuItem());
    var used = model.money().money().map(GrantMoney::categories).orElse(List.of()).stream().map(CatalogueItem::id).collect(Collectors.toSet());
    for (var category : sets.apply(CategorySet.ALL)) {
      var item = new CheckMenuItem(category.label(texts.language()));
      item.setMnemonicParsing(false);
      item.setSelected(used.contains(category.id()));
      item.setOnAction(_ -> choose(toggled(category.id(), item.isSelected())));
      rows.getItems().add(item);
    }
  }

  private List<Long> toggled(long category, boolean wanted) {
    var chosen = new ArrayList<>(model.money().money().orElseThrow().categories().stream().map(CatalogueItem::id).toList());
    chosen.remove(category);
    if (wanted) {
      chosen.add(category);
    }
    return chosen;
  }

  private void choose(List<Long> categories) {
    model.chooseCategories(categories).onFailure(dialogs::fail).start();
  }

  private MenuItem item(String key, Runnable run) {
    var item = new MenuItem(texts.get(key));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private static <T> StringConverter<T> words(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    };
  }
}
