package fi.laatuverkko.peerreview.proposal;

import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.peerreview.plan.Proposal;
import fi.laatuverkko.text.Texts;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The proposal: buttons, what is said of it, and its seats with the reasons. */
public final class ProposalView extends VBox {

  private final ProposalModel model;
  private final Texts texts;
  private final VBox said = new VBox();
  private final VBox teams = new VBox();

  public ProposalView(ProposalModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("parts", "proposal");
    setId("proposal");
    said.getStyleClass().add("proposal-said");
    teams.getStyleClass().add("proposal-teams");
    var scroll = new ScrollPane(new VBox(said, teams));
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(buttons(), scroll);
    model.teams().addListener((InvalidationListener) _ -> showTeams());
    model.sentences().addListener((InvalidationListener) _ -> say());
    say();
    showTeams();
  }

  private void showTeams() {
    teams.getChildren().setAll(model.teams().stream().map(lines -> new TeamCardView(lines, model, texts)).toList());
  }

  private FlowPane buttons() {
    var best = button("propose", Feather.USERS, () -> model.propose(PlanMode.BEST, false));
    best.getStyleClass().add("accent");
    var accept = button("accept", Feather.CHECK, model::accept);
    accept.disableProperty().bind(Bindings.createBooleanBinding(
        () -> model.busyProperty().get() || model.proposalProperty().get().filter(Proposal::hasTeams).isEmpty(), model.busyProperty(), model.proposalProperty()));
    var stop = button("stop", Feather.X, model::cancel);
    stop.disableProperty().bind(model.busyProperty().not());
    var work = new ProgressIndicator();
    work.setPrefSize(20, 20);
    work.visibleProperty().bind(model.busyProperty());
    var bar = new FlowPane(8, 8, best, idle(button("fair", Feather.SLIDERS, () -> model.propose(PlanMode.FAIR, false))), idle(button("compare", Feather.COLUMNS, model::compare)),
        idle(button("keep", Feather.REPEAT, () -> model.propose(PlanMode.BEST, true))), accept, stop, work);
    best.disableProperty().bind(model.busyProperty());
    bar.getStyleClass().add("parts-tools");
    return bar;
  }

  private Button idle(Button button) {
    button.disableProperty().bind(model.busyProperty());
    return button;
  }

  private Button button(String name, Ikon icon, Runnable run) {
    var button = new Button(texts.get("proposal." + name), new FontIcon(icon));
    button.setId("proposal-" + name);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void say() {
    var sentences = model.sentences().isEmpty() ? List.of(texts.get("proposal.none")) : model.sentences();
    said.getChildren().setAll(sentences.stream().map(ProposalView::line).toList());
  }

  private static Label line(String sentence) {
    var label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
