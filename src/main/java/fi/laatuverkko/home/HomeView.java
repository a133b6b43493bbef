package fi.laatuverkko.home;

import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** The home tab: first start in an empty file, else the columns. */
final class HomeView extends StackPane {

  private final HomeModel model;
  private final DueView due;
  private final ForumsView forums;
  private final ProjectsView projects;
  private final OverviewView overview;
  private final ScrollPane firstStart;
  private final ColumnsView columns;

  HomeView(HomeModel model, Texts texts, Navigator navigator, HomeActions actions) {
    this.model = model;
    due = new DueView(texts, navigator);
    forums = new ForumsView(texts, navigator);
    projects = new ProjectsView(texts, navigator);
    overview = new OverviewView(texts, actions);
    firstStart = new ScrollPane(new FirstStartView(texts, actions));
    firstStart.setFitToWidth(true);
    firstStart.setFitToHeight(true);
    columns = new ColumnsView(List.of(due, forums, projects, overview),
        List.of(List.of(due), List.of(forums, projects, overview)),
        List.of(List.of(due), List.of(forums), List.of(projects, overview)));
    getStyleClass().add("home");
    getStylesheets().add(Objects.requireNonNull(HomeView.class.getResource("/fi/laatuverkko/styles/home.css")).toExternalForm());
    model.contentProperty().addListener(_ -> fill());
    fill();
  }

  private void fill() {
    model.contentProperty().get().ifPresent(content -> {
      if (content.blank()) {
        getChildren().setAll(firstStart);
        return;
      }
      due.show(content.due(), content.today());
      forums.show(content.forums(), content.today());
      projects.show(content.projects(), content.today());
      overview.show(content.overview());
      getChildren().setAll(columns);
    });
  }
}
