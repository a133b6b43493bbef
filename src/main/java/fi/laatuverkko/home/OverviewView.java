package fi.laatuverkko.home;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How many projects, forums and indicators there are by priority or by year; each number leads to the list of them. */
final class OverviewView extends SectionView {

  private final HomeActions actions;
  private final Formats formats;
  private final ToggleButton byPriority;
  private final ToggleButton byYear;
  private Overview overview = new Overview(List.of(), List.of());

  OverviewView(Texts texts, HomeActions actions) {
    super(texts, texts.get("home.overview.title"));
    this.actions = actions;
    this.formats = Formats.in(texts.language());
    setId("home-overview");
    var group = new ToggleGroup();
    byPriority = toggle(group, "home.overview.priorities", "left-pill");
    byYear = toggle(group, "home.overview.years", "right-pill");
    byPriority.setSelected(true);
    group.selectedToggleProperty().addListener((_, before, now) -> {
      if (now == null) {
        before.setSelected(true);
      } else {
        fill();
      }
    });
    var choice = new HBox(byPriority, byYear);
    choice.getStyleClass().add("home-plain");
    getChildren().add(1, choice);
  }

  private ToggleButton toggle(ToggleGroup group, String key, String styleClass) {
    var toggle = new ToggleButton(texts().get(key));
    toggle.setToggleGroup(group);
    toggle.getStyleClass().addAll("small", styleClass);
    return toggle;
  }

  void show(Overview counted) {
    overview = counted;
    fill();
  }

  private void fill() {
    clear();
    var years = byYear.isSelected();
    var groups = years ? overview.years() : overview.priorities();
    if (groups.isEmpty()) {
      add(label(texts().get(years ? "home.overview.noYears" : "home.overview.nothing"), "muted", "home-plain"));
    } else {
      add(grid(groups, years));
    }
  }

  private GridPane grid(List<GroupCount> groups, boolean years) {
    var grid = new GridPane();
    grid.getStyleClass().add("home-grid");
    var name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    grid.getColumnConstraints().add(name);
    grid.add(heading(texts().get(years ? "home.overview.year" : "home.overview.priority")), 0, 0);
    var lists = years ? List.of(HomeList.PROJECTS, HomeList.FORUMS) : List.of(HomeList.values());
    for (var list : lists) {
      var column = new ColumnConstraints();
      column.setMinWidth(USE_PREF_SIZE);
      column.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(column);
      grid.add(heading(title(list)), lists.indexOf(list) + 1, 0);
    }
    for (var group : groups) {
      var row = groups.indexOf(group) + 1;
      grid.add(name(group), 0, row);
      for (var list : lists) {
        grid.add(count(group, list, years), lists.indexOf(list) + 1, row);
      }
    }
    return grid;
  }

  private static Label heading(String text) {
    var heading = new Label(text);
    heading.getStyleClass().add("muted");
    return heading;
  }

  private static Label name(GroupCount group) {
    var full = (group.name() + " " + group.label()).strip();
    var name = new Label(full);
    if (!group.label().isEmpty()) {
      name.setTooltip(new Tooltip(full));
    }
    return name;
  }

  private Node count(GroupCount group, HomeList list, boolean year) {
    var number = number(group, list);
    if (number == 0) {
      return heading(formats.whole(0));
    }
    var link = new Hyperlink(formats.whole(number));
    link.setAccessibleText(texts().get("home.overview.show", group.name(), formats.whole(number), title(list)));
    link.setOnAction(_ -> {
      link.setVisited(false);
      if (year) {
        actions.showYear(list, (int) group.key());
      } else {
        actions.showPriority(list, group.key());
      }
    });
    return link;
  }

  private static int number(GroupCount group, HomeList list) {
    return switch (list) {
      case PROJECTS -> group.projects();
      case FORUMS -> group.forums();
      case INDICATORS -> group.indicators().orElse(0);
    };
  }

  private String title(HomeList list) {
    return texts().get(switch (list) {
      case PROJECTS -> "project.tab";
      case FORUMS -> "forum.tab";
      case INDICATORS -> "indicator.tab";
    });
  }
}
