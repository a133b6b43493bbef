package fi.laatuverkko.window;

import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.record.RecordListView;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.function.Consumer;

/** What the menus do to the tab in front. */
public final class TabCommands {

  private static final int TABS = 5;

  private final WindowModel window;
  private final MainWindowView view;
  private final Dialogs dialogs;
  private final Texts texts;
  private final String version;

  /** @param version of the program, as it is shown */
  public TabCommands(WindowModel window, MainWindowView view, Dialogs dialogs, Texts texts, String version) {
    this.window = window;
    this.view = view;
    this.dialogs = dialogs;
    this.texts = texts;
    this.version = version;
  }

  void select(int tab) {
    view.select(tab);
  }

  void step(int tabs) {
    view.select(Math.floorMod(view.selected() + tabs, TABS));
  }

  void stepRecord(int places) {
    inFront(tab -> tab.model().list().table().selectBeside(places));
  }

  void switchWidth() {
    inFront(tab -> {
      tab.showList();
      tab.view().switchWidth();
    });
  }

  void newRecord() {
    inList(list -> list.add());
  }

  void copy() {
    inList(list -> list.table().copy());
  }

  void search() {
    inFront(tab -> {
      tab.showList();
      tab.view().openRecord(false);
      tab.view().list().table().focusSearch();
    });
  }

  void searchEverything() {
    window.workspace().ifPresent(open -> open.openSearch().run());
  }

  void refresh() {
    window.workspace().ifPresent(Workspace::refresh);
  }

  void showNetworks() {
    window.workspace().ifPresent(open -> open.showNetworks().run());
  }

  void showCatalogues() {
    window.workspace().ifPresent(open -> open.showCatalogues().run());
  }

  void showChanges() {
    window.workspace().ifPresent(open -> open.showChanges().run());
  }

  void showHistory() {
    inFront(tab -> {
      tab.showList();
      tab.view().record().select("history.panel");
    });
  }

  void help() {
    var place = view.front().map(tab -> tab.model().kind().name()).orElse("home");
    say(texts.get("window.item.help"), texts.get("window.help." + place));
  }

  void keys() {
    say(texts.get("window.item.keys"), texts.get("window.keys"));
  }

  void about() {
    say("Laatuverkko " + version, texts.get("window.about"));
  }

  private void say(String title, String words) {
    dialogs.choose(title, words, List.of(texts.get("window.understood")));
  }

  /** Does something to the list in front, which is shown where another view hides it. */
  private void inList(Consumer<RecordListView<?, ?>> run) {
    inFront(tab -> {
      tab.showList();
      run.accept(tab.view().list());
    });
  }

  private void inFront(Consumer<RecordTab<?, ?>> run) {
    view.front().ifPresent(run);
  }
}
