package fi.laatuverkko.window;

import fi.laatuverkko.feedback.FeedbackCommands;
import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Theme;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** The menus of the window with their keys. */
public final class WindowMenus {

  private static final List<Integer> TEXT_SIZES = List.of(100, 115, 130, 150, 175, 200);

  private final WindowModel window;
  private final FileCommands files;
  private final EditCommands edit;
  private final LookCommands look;
  private final Settings settings;
  private final Texts texts;

  public WindowMenus(WindowModel window, FileCommands files, EditCommands edit, LookCommands look, Settings settings, Texts texts) {
    this.window = window;
    this.files = files;
    this.edit = edit;
    this.look = look;
    this.settings = settings;
    this.texts = texts;
  }

  /** @param quit ends the program */
  public MenuBar bar(TabCommands tabs, ExportCommands export, Runnable quit) {
    return new MainMenu(window, texts)
        .menu("file", menu -> menu
            .item("new", "Shortcut+Shift+N", files::makeNew)
            .item("open", "Shortcut+O", files::open)
            .submenu("recent", this::recent)
            .item("sample", "", files::makeSample)
            .separator()
            .itemOfFile("importFeedback", "", () -> export.feedback(FeedbackCommands::read))
            .separator()
            .itemOfFile("copy", "Shortcut+Shift+S", files::saveCopy)
            .itemOfFile("restore", "", files::restore)
            .separator()
            .itemOfFile("close", "Shortcut+W", files::close)
            .item("quit", "Shortcut+Q", quit))
        .menu("edit", menu -> menu
            .itemWhen(window.undoableProperty(), "undo", "Shortcut+Z", edit::undo)
            .itemWhen(window.redoableProperty(), "redo", "Shortcut+Y", edit::redo)
            .separator()
            .itemOfFile("newRecord", "Shortcut+N", tabs::newRecord)
            .itemOfFile("copyLines", "", tabs::copy)
            .itemOfFile("searchTab", "Shortcut+F", tabs::search)
            .itemOfFile("search", "Shortcut+Shift+F", tabs::searchEverything))
        .menu("view", menu -> {
          for (int tab = 0; tab < 5; tab++) {
            var number = tab;
            menu.itemOfFile("tab" + tab, "Shortcut+" + (tab + 1), () -> tabs.select(number));
          }
          menu.itemOfFile("nextTab", "Shortcut+Page_Down", () -> tabs.step(1))
              .itemOfFile("previousTab", "Shortcut+Page_Up", () -> tabs.step(-1))
              .itemOfFile("nextRecord", "Alt+Down", () -> tabs.stepRecord(1))
                  .itemOfFile("previousRecord", "Alt+Up", () -> tabs.stepRecord(-1))
              .itemOfFile("widen", "Shortcut+B", tabs::switchWidth)
              .itemOfFile("refresh", "F5", tabs::refresh)
              .separator().submenu("theme", this::themes).submenu("textSize", this::textSizes).submenu("language", this::languages);
        })
        .menu("export", menu -> menu
            .itemOfFile("ophReport", "Shortcut+E", export::finalReport)
            .itemOfFile("interimReport", "", () -> export.paper("interimReport"))
            .separator()
            .itemOfFile("finalTexts", "", () -> export.paper("finalTexts"))
            .itemOfFile("finalTextsPlain", "", () -> export.paper("finalTextsPlain"))
            .itemOfFile("interimTexts", "", () -> export.paper("interimTexts"))
            .itemOfFile("interimTextsPlain", "", () -> export.paper("interimTextsPlain"))
            .separator()
            .itemOfFile("worktime", "", () -> export.paper("worktime"))
            .itemOfFile("budgetChange", "", () -> export.paper("budgetChange"))
            .itemOfFile("summary", "", () -> export.paper("summary"))
            .separator()
            .itemOfFile("benchmark", "", () -> export.feedback(FeedbackCommands::benchmarks))
            .itemOfFile("powerBi", "", () -> export.feedback(FeedbackCommands::powerBi))
            .separator()
            .itemOfFile("list", "Shortcut+Shift+E", export::list))
        .menu("tools", menu -> menu
            .itemOfFile("networks", "", tabs::showNetworks)
            .itemOfFile("catalogues", "", tabs::showCatalogues)
            .itemOfFile("history", "Shortcut+H", tabs::showHistory)
            .itemOfFile("changes", "Shortcut+Shift+H", tabs::showChanges)
            .itemOfFile("verify", "", files::verify))
        .menu("help", menu -> menu
            .item("help", "F1", tabs::help)
            .item("keys", "", tabs::keys)
            .item("about", "", tabs::about))
        .bar();
  }

  private void recent(Menu menu) {
    menu.getItems().clear();
    settings.recentFiles().files().forEach(path -> {
      var item = new MenuItem(path.getFileName().toString().replace(".mv.db", ""));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> files.open(path));
      menu.getItems().add(item);
    });
    if (menu.getItems().isEmpty()) {
      var none = new MenuItem(texts.get("window.noRecent"));
      none.setDisable(true);
      menu.getItems().add(none);
    }
  }

  private void themes(Menu menu) {
    menu.getItems().clear();
    for (var theme : Theme.values()) {
      menu.getItems().add(radio(texts.get("window.theme." + theme), look.look().theme() == theme, () -> look.choose(theme)));
    }
  }

  private void textSizes(Menu menu) {
    menu.getItems().clear();
    TEXT_SIZES.forEach(percent -> menu.getItems()
        .add(radio(percent + " %", look.look().textPercent() == percent, () -> look.chooseTextPercent(percent))));
  }

  private void languages(Menu menu) {
    menu.getItems().clear();
    for (var language : Language.values()) {
      menu.getItems().add(radio(Texts.in(language).get("window.language"), texts.language() == language, () -> look.choose(language)));
    }
  }

  private static RadioMenuItem radio(String words, boolean chosen, Runnable run) {
    var item = new RadioMenuItem(words);
    item.setSelected(chosen);
    item.setOnAction(_ -> run.run());
    return item;
  }
}
