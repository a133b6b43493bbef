package fi.laatuverkko.window;

import fi.laatuverkko.home.HomeActions;
import fi.laatuverkko.home.HomeList;
import java.util.function.Supplier;

/** What the home tab asks of the window. */
public final class HomeCommands implements HomeActions {

  private final Supplier<FileCommands> files;
  private final Tabs tabs;

  /** @param files asked for when needed, as they are made after the tabs */
  public HomeCommands(Supplier<FileCommands> files, Tabs tabs) {
    this.files = files;
    this.tabs = tabs;
  }

  @Override
  public void openSample() {
    files.get().makeSample();
  }

  @Override
  public void newNetwork() {
    files.get().makeNetwork();
  }

  @Override
  public void openFile() {
    files.get().open();
  }

  @Override
  public void showPriority(HomeList list, long priorityId) {
    tabs.filter(table(list), "priority", priorityId);
  }

  @Override
  public void showYear(HomeList list, int year) {
    tabs.filter(table(list), "year", year);
  }

  private static String table(HomeList list) {
    return switch (list) {
      case PROJECTS -> "project";
      case FORUMS -> "forum";
      case INDICATORS -> "indicator";
    };
  }
}
