package fi.laatuverkko.home;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The planned forums by day. */
final class ForumsView extends SectionView {

  private final Navigator navigator;
  private final Formats formats;

  ForumsView(Texts texts, Navigator navigator) {
    super(texts, texts.get("home.forums.title"));
    this.navigator = navigator;
    this.formats = Formats.in(texts.language());
    setId("home-forums");
  }

  void show(List<ForumAhead> forums, LocalDate today) {
    clear();
    if (forums.isEmpty()) {
      add(label(texts().get("home.forums.nothing"), "muted", "home-plain"));
    }
    addFolded("forums", forums.stream().map(forum -> line(forum, today)).toList());
  }

  private JumpView line(ForumAhead ahead, LocalDate today) {
    var forum = ahead.forum();
    var day = day(forum);
    var below = below(forum, today);
    var details = details(ahead);
    var when = new VBox(label(day));
    below.ifPresent(words -> when.getChildren().add(label(words, "muted")));
    when.getStyleClass().add("home-when");
    var about = new VBox(label(forum.name()), label(details, "muted"));
    HBox.setHgrow(about, Priority.ALWAYS);
    var spoken = String.join(" ", day, below.orElse(""), forum.name(), details);
    return new JumpView(spoken, () -> navigator.open("forum", forum.id()), when, about);
  }

  private String day(Forum forum) {
    if (forum.startsOn().isEmpty() && forum.endsOn().isEmpty()) {
      return texts().get("home.forums.noDay");
    }
    var oneDay = forum.endsOn().isEmpty() || forum.endsOn().equals(forum.startsOn());
    return forum.startsOn().filter(_ -> oneDay)
        .map(day -> texts().get("home.weekday." + day.getDayOfWeek()) + " " + formats.date(day))
        .orElseGet(() -> formats.dateRange(new DateRange(forum.startsOn(), forum.endsOn())));
  }

  /** The hours where they are known, else how far the day is. */
  private Optional<String> below(Forum forum, LocalDate today) {
    return forum.startsAt().map(start -> formats.time(start) + forum.endsAt().map(end -> "–" + formats.time(end)).orElse(""))
        .or(() -> forum.startsOn().map(day -> new RelativeDay(day, today).in(texts())));
  }

  private String details(ForumAhead ahead) {
    var remote = Optional.of(texts().get("home.forums.remote")).filter(_ -> ahead.forum().remote());
    return Stream.of(Optional.of(ahead.kind()), ahead.forum().place(), remote, ahead.organiser()).flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
