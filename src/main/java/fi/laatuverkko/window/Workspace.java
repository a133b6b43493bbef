package fi.laatuverkko.window;

import fi.laatuverkko.feedback.FeedbackCommands;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.UndoModel;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.report.sheet.FinalReportExport;
import fi.laatuverkko.storage.DataFile;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

/**
 * What is open in the window: one data file with its tabs.
 *
 * @param home the first tab's content
 * @param homeShown to be kept true while the first tab is in front
 * @param search the field that searches everything, shown beside the menu
 * @param tabs the tabs of records, in order
 * @param showNetworks shows the networks in a window of their own
 * @param showCatalogues shows the catalogues in a window of their own
 * @param showChanges shows what has changed in a window of its own
 * @param finalReport writes the final report of a project
 * @param papers what else can be written
 * @param feedback reads survey results in and writes them out
 */
public record Workspace(DataFile file, Node home, BooleanProperty homeShown, Node search, Runnable openSearch, List<RecordTab<?, ?>> tabs,
    Runnable showNetworks, Runnable showCatalogues,
    Runnable showChanges, UndoModel undo, ReferenceNames names, FinalReportExport finalReport, List<PaperExport> papers,
        FeedbackCommands feedback) {

  /** The file's name as the user sees it in the folder. */
  public String name() {
    return file.name().shown();
  }

  /** Begins to show the file. The lists of the tabs are read when they are first looked at. */
  public void begin() {
    tabs.forEach(tab -> tab.all().forEach(records -> records.model().list().setInSight(false)));
    undo.load();
  }

  /** Reads what is shown anew. */
  void refresh() {
    tabs.forEach(tab -> tab.all().forEach(records -> records.model().list().refresh()));
    undo.load();
  }

  /** Stores what is still being typed. */
  public void commit() {
    tabs.forEach(tab -> tab.all().forEach(records -> records.model().form().commit()));
  }
}
