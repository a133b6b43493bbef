package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where a list of peers is pasted, with what it comes to below as one types. */
final class PeerListView extends VBox {

  private static final int SENTENCES = 10;

  private final Texts texts;
  private final TextArea text = new TextArea();
  private final VBox said = new VBox();
  private final ReadOnlyObjectWrapper<PeerList> list = new ReadOnlyObjectWrapper<>(new PeerList(List.of(), List.of()));

  PeerListView(Function<String, PeerList> reader, Texts texts) {
    this.texts = texts;
    var help = line(texts.get("peerProfile.paste.help"));
    help.getStyleClass().add("help");
    text.setId("peer-list");
    text.setPrefRowCount(10);
    text.setPrefColumnCount(60);
    text.setPromptText(texts.get("peerProfile.paste.example"));
    text.setAccessibleText(texts.get("peerProfile.paste"));
    said.setMinHeight(140);
    setSpacing(10);
    setPrefWidth(640);
    getChildren().addAll(help, text, said);
    text.textProperty().subscribe(typed -> show(reader.apply(typed)));
  }

  ReadOnlyObjectProperty<PeerList> listProperty() {
    return list.getReadOnlyProperty();
  }

  ObservableBooleanValue hasSomething() {
    return Bindings.createBooleanBinding(() -> !list.get().peers().isEmpty(), list);
  }

  private void show(PeerList read) {
    list.set(read);
    List<Label> lines = new ArrayList<>();
    var fresh = read.peers().stream().filter(peer -> peer.person().isEmpty()).count();
    lines.add(line(texts.get("peerProfile.paste.summary", read.peers().size(), (int) fresh)));
    lines.getFirst().getStyleClass().add("strong");
    read.problems().stream().limit(SENTENCES).forEach(problem -> lines.add(line(problem.in(texts))));
    if (read.problems().size() > SENTENCES) {
      lines.add(line(texts.get("peerProfile.paste.more", read.problems().size() - SENTENCES)));
    }
    said.getChildren().setAll(text.getText().isBlank() ? List.of() : lines);
  }

  private static Label line(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
