package fi.laatuverkko.home;

import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.Urgency;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is late, due soon or missing, in groups by urgency. */
final class DueView extends SectionView {

  private final Navigator navigator;
  private final Formats formats;

  DueView(Texts texts, Navigator navigator) {
    super(texts, texts.get("home.due.title"));
    this.navigator = navigator;
    this.formats = Formats.in(texts.language());
    setId("home-due");
  }

  void show(List<DueItem> items, LocalDate today) {
    clear();
    if (items.isEmpty()) {
      add(marked(Mark.DONE, label(texts().get("home.due.nothing"))));
      return;
    }
    if (items.getFirst().urgency() != Urgency.LATE) {
      add(marked(Mark.DONE, label(texts().get("home.due.noneLate"))));
    }
    for (var urgency : Urgency.values()) {
      var group = items.stream().filter(item -> item.urgency() == urgency).toList();
      if (!group.isEmpty()) {
        add(marked(urgency.mark(), label(word(urgency) + " " + formats.whole(group.size()), "strong")));
        addFolded(urgency.name(), group.stream().map(item -> line(item, today)).toList());
      }
    }
  }

  private JumpView line(DueItem item, LocalDate today) {
    var sentence = item.sentence().in(texts());
    var date = item.on().map(formats::date).orElse("");
    var relative = item.on().map(day -> new RelativeDay(day, today).in(texts())).orElse("");
    var about = new VBox(label(item.subject()), label(sentence, "muted"));
    HBox.setHgrow(about, Priority.ALWAYS);
    var line = new JumpView(String.join(" ", word(item.urgency()), date, relative, item.subject(), sentence),
        () -> navigator.open(item.table(), item.id()));
    if (item.on().isPresent()) {
      var when = new VBox(label(date), label(relative, "muted"));
      when.getStyleClass().add("home-when");
      line.getChildren().add(when);
    }
    line.getChildren().add(about);
    return line;
  }

  private String word(Urgency urgency) {
    return texts().get("home.urgency." + urgency);
  }
}
