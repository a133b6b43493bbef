package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridView;
import fi.laatuverkko.text.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The scores as a grid, what they come to, and their picture. */
final class AssessmentView extends VBox {

  private final AssessmentPictures pictures;
  private final Label summary = new Label();
  private final PictureView picture;

  AssessmentView(GridModel<Long, AssessmentColumn> grid, AssessmentPictures pictures, Texts texts, PictureView picture) {
    this.pictures = pictures;
    this.picture = picture;
    getStyleClass().add("indicator-panel");
    setAccessibleText(texts.get("selfAssessment.panel.scores"));
    summary.getStyleClass().add("strong");
    summary.setWrapText(true);
    getChildren().setAll(summary, new GridView<>(grid), picture);
  }

  void show(Optional<AssessmentSheet> sheet) {
    summary.setText(sheet.map(pictures::summary).orElse(""));
    picture.show(sheet.filter(one -> one.assessed() > 0).map(pictures::scores));
  }
}
