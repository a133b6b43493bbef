package fi.laatuverkko;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.window.EditCommands;
import fi.laatuverkko.window.ExportCommands;
import fi.laatuverkko.window.FileCommands;
import fi.laatuverkko.window.FileDoor;
import fi.laatuverkko.window.FirstScreenView;
import fi.laatuverkko.window.LookCommands;
import fi.laatuverkko.window.MainWindowView;
import fi.laatuverkko.window.Openings;
import fi.laatuverkko.window.RememberedChoices;
import fi.laatuverkko.window.SideWindows;
import fi.laatuverkko.window.TabCommands;
import fi.laatuverkko.window.Tabs;
import fi.laatuverkko.window.WindowMenus;
import fi.laatuverkko.window.WindowModel;
import java.nio.file.Path;
import java.time.Clock;

/** Makes every long-lived object of the window, from the top down; holds no logic. */
final class Wiring {

  final Texts texts;
  final WindowModel window;
  final FileCommands files;
  final Tabs tabs;
  final MainWindowView view;

  /**
   * @param folder where new files are made
   * @param quit ends the program
   */
  Wiring(Language language, Background background, Dialogs dialogs, Settings settings, LookCommands look, SideWindows sides, Clock clock,
      Path folder, Runnable quit) {
    this.texts = Texts.in(language);
    this.window = new WindowModel(texts, clock);
    var edit = new EditCommands(window, dialogs, texts);
    this.tabs = new Tabs(this::bringToFront, background);
    var desk = new Desk(texts, new ValueTypes(texts, clock), background, dialogs, settings.tables(), new RememberedChoices(settings), tabs,
        clock);
    var openings = new Openings(settings, clock);
    this.files = new FileCommands(new FileDoor(background, clock, language), window, dialogs, texts, folder,
        opened -> new WorkspaceWiring(desk, tabs, edit::undo, this::files, sides, openings).workspace(opened), settings);
    this.view = new MainWindowView(window, new FirstScreenView(files, texts), background, texts);
    var commands = new TabCommands(window, view, dialogs, texts, Main.version());
    var export = new ExportCommands(view, window, background, dialogs, texts, clock);
    view.putMenu(new WindowMenus(window, files, edit, look, settings, texts).bar(commands, export, quit));
  }

  private FileCommands files() {
    return files;
  }

  private void bringToFront(int tab) {
    view.select(tab);
  }
}
