package fi.laatuverkko.peerreview.proposal;

import fi.laatuverkko.peerreview.SeatDecision;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One proposed team: its review, then each member with the reasons, then who could step in; each with buttons to lock and rule out. */
final class TeamCardView extends VBox {

  private final ProposalModel model;
  private final Texts texts;

  TeamCardView(List<ProposalLine> lines, ProposalModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("team-card");
    var points = lines.stream().filter(line -> line.place() != ProposalLine.Place.ALTERNATE).mapToInt(ProposalLine::points).sum();
    var title = new Label(texts.get("proposal.team", lines.getFirst().visit(), points));
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    var members = new GridPane();
    members.getStyleClass().add("team-members");
    var place = new ColumnConstraints();
    place.setMinWidth(Region.USE_PREF_SIZE);
    var words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    members.getColumnConstraints().setAll(place, words, new ColumnConstraints());
    for (int row = 0; row < lines.size(); row++) {
      var line = lines.get(row);
      members.addRow(row, place(line), who(line), buttons(line));
      var top = new RowConstraints();
      top.setValignment(VPos.TOP);
      members.getRowConstraints().add(top);
    }
    getChildren().setAll(title, members);
  }

  private Label place(ProposalLine line) {
    var label = new Label(texts.get("proposal.place." + line.place()));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("muted");
    return label;
  }

  private static VBox who(ProposalLine line) {
    var reasons = wrapped(line.reasons());
    reasons.getStyleClass().add("muted");
    return new VBox(wrapped(line.peer()), reasons);
  }

  private static Label wrapped(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private HBox buttons(ProposalLine line) {
    var lock = line.isLocked() ? button("free", Feather.UNLOCK, line, Optional.empty()) : button("lock", Feather.LOCK, line, Optional.of(SeatDecision.LOCKED));
    return new HBox(lock, button("forbid", Feather.SLASH, line, Optional.of(SeatDecision.FORBIDDEN)));
  }

  private Button button(String name, Ikon icon, ProposalLine line, Optional<SeatDecision> decision) {
    var button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "proposal-" + name);
    button.setMinWidth(Region.USE_PREF_SIZE);
    var words = texts.get("proposal." + name);
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words + ": " + line.peer() + ", " + line.visit());
    button.setOnAction(_ -> model.decide(line, decision));
    return button;
  }
}
