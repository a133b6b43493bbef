package fi.laatuverkko.report.check;

import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The findings of a report by area, each with a sign, what was found and the way to where it is mended. */
final class PreflightView extends VBox {

  private final Texts texts;
  private final Navigator navigator;
  private final Label summary = new Label();
  private final CheckBox onlyOpen;
  private final VBox lines = new VBox();
  private Optional<Preflight> shown = Optional.empty();

  PreflightView(Texts texts, Navigator navigator) {
    this.texts = texts;
    this.navigator = navigator;
    this.onlyOpen = new CheckBox(texts.get("report.preflight.onlyOpen"));
    getStyleClass().add("money-panel");
    lines.getStyleClass().add("preflight-lines");
    summary.getStyleClass().add("strong");
    summary.setWrapText(true);
    onlyOpen.setId("preflight-only-open");
    onlyOpen.setSelected(true);
    onlyOpen.setOnAction(_ -> refresh());
    getChildren().setAll(summary, onlyOpen, lines);
  }

  void show(Optional<Preflight> preflight) {
    shown = preflight;
    refresh();
  }

  private void refresh() {
    lines.getChildren().clear();
    summary.setText(shown.map(this::summary).orElse(""));
    shown.ifPresent(preflight -> {
      for (var area : Area.values()) {
        var found = preflight.findings().stream().filter(finding -> finding.area() == area)
            .filter(finding -> !onlyOpen.isSelected() || finding.state() != State.OK).toList();
        if (!found.isEmpty()) {
          add(area, found);
        }
      }
      if (lines.getChildren().isEmpty()) {
        lines.getChildren().add(new Label(texts.get("report.preflight.allWell")));
      }
    });
  }

  private void add(Area area, List<Finding> found) {
    var heading = new Label(texts.get("report.area." + area));
    heading.getStyleClass().add("strong");
    lines.getChildren().add(heading);
    found.forEach(finding -> lines.getChildren().add(line(finding)));
  }

  private HBox line(Finding finding) {
    var icon = icon(finding.state());
    var state = new Label(texts.get("report.finding." + finding.state()), icon);
    state.getStyleClass().add("preflight-state");
    state.setMinWidth(Region.USE_PREF_SIZE);
    var subject = new Label(finding.subject().in(texts));
    subject.setWrapText(true);
    var detail = new Label(finding.detail().in(texts));
    detail.setWrapText(true);
    detail.getStyleClass().add("muted");
    var words = new VBox(subject, detail);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(state, words);
    line.getStyleClass().add("preflight-line");
    finding.place().ifPresent(place -> {
      var jump = new Hyperlink(texts.get("report.preflight.go"));
      jump.setMinWidth(Region.USE_PREF_SIZE);
      jump.setOnAction(_ -> place.within().ifPresentOrElse(within -> navigator.open(place.table(), place.id(), within),
          () -> navigator.open(place.table(), place.id())));
      line.getChildren().add(jump);
    });
    return line;
  }

  private static FontIcon icon(State state) {
    var icon = new FontIcon(switch (state) {
      case OK -> Feather.CHECK_CIRCLE;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case UNKNOWN -> Feather.HELP_CIRCLE;
      case MISSING -> Feather.CIRCLE;
      case WRONG -> Feather.X_CIRCLE;
      case BY_HAND -> Feather.SQUARE;
    });
    icon.getStyleClass().add(switch (state) {
      case OK -> "mark-done";
      case WARNING, UNKNOWN -> "mark-warning";
      case WRONG, MISSING -> "mark-error";
      case BY_HAND -> "mark-muted";
    });
    return icon;
  }

  private String summary(Preflight preflight) {
    return Arrays.stream(State.values()).filter(state -> preflight.count(state) > 0)
        .map(state -> texts.get("report.finding." + state) + " " + preflight.count(state)).collect(Collectors.joining("  ·  "));
  }
}
