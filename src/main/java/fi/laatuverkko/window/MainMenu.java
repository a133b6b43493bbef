package fi.laatuverkko.window;

import fi.laatuverkko.text.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** Builds the menus of the window: each item has a name, a key where one is usual, and what it does. */
public final class MainMenu {

  private final Texts texts;
  private final BooleanBinding noFile;
  private final MenuBar bar = new MenuBar();

  public MainMenu(WindowModel window, Texts texts) {
    this.texts = texts;
    this.noFile = Bindings.createBooleanBinding(() -> window.workspace().isEmpty(), window.workspaceProperty());
    bar.getStyleClass().add("main-menu");
  }

  /** The menu bar with the menus added so far. */
  public MenuBar bar() {
    return bar;
  }

  /** Adds a menu and lets it be filled. */
  public MainMenu menu(String name, Consumer<Items> fill) {
    var menu = new Menu(texts.get("window.menu." + name));
    menu.setId("menu-" + name);
    fill.accept(new Items(menu));
    bar.getMenus().add(menu);
    return this;
  }

  /** The items of one menu. */
  public final class Items {

    private final Menu menu;

    private Items(Menu menu) {
      this.menu = menu;
    }

    /** @param key a combination such as {@code Shortcut+O}, or an empty text */
    public Items item(String name, String key, Runnable run) {
      item(new MenuItem(texts.get("window.item." + name)), name, key, run);
      return this;
    }

    /** An item that needs an open file. */
    public Items itemOfFile(String name, String key, Runnable run) {
      item(new MenuItem(texts.get("window.item." + name)), name, key, run).disableProperty().bind(noFile);
      return this;
    }

    /** An item that can be used only while something is so. */
    public Items itemWhen(ObservableBooleanValue possible, String name, String key, Runnable run) {
      item(new MenuItem(texts.get("window.item." + name)), name, key, run).disableProperty().bind(Bindings.not(possible));
      return this;
    }

    public Items separator() {
      menu.getItems().add(new SeparatorMenuItem());
      return this;
    }

    /** A menu inside this one, filled when it is opened. */
    public Items submenu(String name, Consumer<Menu> fill) {
      var sub = new Menu(texts.get("window.item." + name));
      sub.setId("item-" + name);
      fill.accept(sub);
      sub.setOnShowing(_ -> fill.accept(sub));
      menu.getItems().add(sub);
      return this;
    }

    private MenuItem item(MenuItem item, String name, String key, Runnable run) {
      item.setId("item-" + name);
      if (!key.isEmpty()) {
        item.setAccelerator(KeyCombination.valueOf(key));
      }
      item.setOnAction(_ -> run.run());
      menu.getItems().add(item);
      return item;
    }
  }
}
