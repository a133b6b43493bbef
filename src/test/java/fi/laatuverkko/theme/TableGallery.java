package fi.laatuverkko.theme;

import fi.laatuverkko.table.TableScenes;
import java.util.List;

/** Pages with tables. */
final class TableGallery {

  List<ThemeGallery.Page> pages() {
    var scenes = new TableScenes();
    return List.of(
        new ThemeGallery.Page("table", scenes::full, 1000, 520),
        new ThemeGallery.Page("table-filtered", scenes::filtered, 1000, 360),
        new ThemeGallery.Page("table-empty", scenes::empty, 700, 300),
        new ThemeGallery.Page("table-nothing", scenes::nothingFits, 700, 300),
        new ThemeGallery.Page("table-compact", scenes::compact, 700, 300),
        new ThemeGallery.Page("table-narrow", scenes::full, 420, 360),
        new ThemeGallery.Page("menu-rows", scenes::full, 700, 360, scenes::openRowMenu),
        new ThemeGallery.Page("menu-columns", scenes::full, 700, 360, scenes::openColumns),
        new ThemeGallery.Page("filter-choice", scenes::full, 700, 360, () -> scenes.openFilter("state")),
        new ThemeGallery.Page("filter-range", scenes::full, 700, 360, () -> scenes.openFilter("granted")));
  }
}
