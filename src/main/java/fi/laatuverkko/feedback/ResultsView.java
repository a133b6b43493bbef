package fi.laatuverkko.feedback;

import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.TabView;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of survey results with the button that reads in a file. */
final class ResultsView implements TabView {

  private final TabView list;
  private final RecordTab<FeedbackLine, FeedbackDataset> tab;
  private final Desk desk;
  private final Runnable importing;
  private boolean made;

  ResultsView(TabView list, RecordTab<FeedbackLine, FeedbackDataset> tab, Desk desk, Runnable importing) {
    this.list = list;
    this.tab = tab;
    this.desk = desk;
    this.importing = importing;
  }

  @Override
  public String title() {
    return list.title();
  }

  @Override
  public Region node() {
    if (!made) {
      made = true;
      var button = new Button(desk.texts().get("feedback.import"), new FontIcon(Feather.DOWNLOAD));
      button.setId("import-feedback");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(_ -> importing.run());
      tab.view().list().table().choices(button);
    }
    return list.node();
  }

  @Override
  public void shown(boolean inFront) {
    list.shown(inFront);
  }

  @Override
  public ObservableValue<String> count() {
    return list.count();
  }

  @Override
  public Optional<RecordTab<?, ?>> records() {
    return list.records();
  }
}
