package fi.laatuverkko.window;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.text.Texts;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The window's content: menu and search at the top, the tabs of the open file or the first screen, the status line. */
public final class MainWindowView extends StackPane {

  private final WindowModel model;
  private final Texts texts;
  private final BorderPane frame = new BorderPane();
  private final HBox top = new HBox();
  private final TabPane tabs = new TabPane();
  private final Node firstScreen;

  public MainWindowView(WindowModel model, Node firstScreen, Background background, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.firstScreen = firstScreen;
    getStyleClass().add("main-window");
    getStylesheets().add(Objects.requireNonNull(MainWindowView.class.getResource("/fi/laatuverkko/styles/window.css")).toExternalForm());
    top.getStyleClass().add("window-top");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("main-tabs");
    frame.setTop(top);
    frame.setBottom(new StatusLineView(model, background, texts));
    getChildren().add(frame);
    model.workspaceProperty().addListener((_, _, workspace) -> show(workspace));
    tabs.getSelectionModel().selectedIndexProperty().addListener((_, _, index) -> fill(index.intValue()));
    model.awaitedProperty().addListener(_ -> showWhereNoneIsOpen());
    show(model.workspace());
  }

  public void putMenu(MenuBar menu) {
    HBox.setHgrow(menu, Priority.ALWAYS);
    menu.setMinWidth(USE_PREF_SIZE);
    top.getChildren().addFirst(menu);
  }

  /** Brings a tab to the front: 0 home, then the tabs of records in order. */
  public void select(int tab) {
    tabs.getSelectionModel().select(tab);
  }

  public int selected() {
    return tabs.getSelectionModel().getSelectedIndex();
  }

  /** The tab of records in front, where it is not the home tab. */
  public Optional<RecordTab<?, ?>> front() {
    return model.workspace().filter(_ -> selected() > 0).map(open -> open.tabs().get(selected() - 1).front());
  }

  private void show(Optional<Workspace> workspace) {
    tabs.getTabs().clear();
    top.getChildren().removeIf(node -> !(node instanceof MenuBar));
    if (workspace.isEmpty()) {
      showWhereNoneIsOpen();
      return;
    }
    tabs.getTabs().add(tab(texts.get("window.home"), "home"));
    workspace.get().tabs().forEach(tab -> tabs.getTabs()
        .add(tab(texts.get(tab.model().kind().name() + ".tab"), tab.model().kind().name())));
    frame.setCenter(tabs);
    top.getChildren().add(workspace.get().search());
    tabs.getSelectionModel().select(0);
    fill(0);
  }

  /** The first screen, or while a file is being opened only words that say so. */
  private void showWhereNoneIsOpen() {
    if (model.workspace().isEmpty()) {
      frame.setCenter(model.awaitedProperty().get().<Node>map(FirstScreenView::awaiting).orElse(firstScreen));
    }
  }

  private static Tab tab(String title, String id) {
    var tab = new Tab(title);
    tab.setId("tab-" + id);
    return tab;
  }

  /** Makes a tab's content when it is first looked at. */
  private void fill(int index) {
    model.countProperty().unbind();
    model.countProperty().set("");
    if (index < 0 || model.workspace().isEmpty() || index >= tabs.getTabs().size()) {
      return;
    }
    var open = model.workspace().get();
    open.homeShown().set(index == 0);
    open.tabs().forEach(records -> records.shown(open.tabs().indexOf(records) == index - 1));
    var tab = tabs.getTabs().get(index);
    if (tab.getContent() == null) {
      tab.setContent(index == 0 ? open.home() : open.tabs().get(index - 1).node());
    }
    if (index > 0) {
      model.countProperty().bind(open.tabs().get(index - 1).count());
    }
  }
}
