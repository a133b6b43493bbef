package fi.laatuverkko.forum.programme;

import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.document.TextTable;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumMoment;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A forum's programme on paper: for all, or a page for each group or each person who holds something.
 *
 * @param texts in the language of the paper
 * @param personName name of a contact
 */
public record ProgrammePaper(Forum forum, List<ProgrammeSlot> slots, Texts texts, LongFunction<String> personName, Instant created) {

  public ProgrammePaper {
    slots = SlotOrder.of(slots);
  }

  /** One programme with everything. */
  public TextDocument whole() {
    return days(begin(), _ -> true);
  }

  /** A page for each group and each parallel line, with what concerns it. */
  public TextDocument byGroup() {
    List<Page> pages = new ArrayList<>();
    slots.stream().flatMap(slot -> slot.track().stream()).distinct().sorted()
        .forEach(track -> pages.add(new Page(trackName(track), slot -> slot.track().isEmpty() || slot.track().filter(track::equals).isPresent())));
    slots.stream().flatMap(slot -> slot.audience().stream()).distinct().sorted()
        .forEach(group -> pages.add(new Page(group, slot -> slot.audience().isEmpty() || slot.audience().filter(group::equals).isPresent())));
    return pages(pages);
  }

  /** A page for each person who holds something, with hers and what is common. */
  public TextDocument byPerson() {
    return pages(slots.stream().flatMap(slot -> holder(slot).stream()).distinct().sorted()
        .map(name -> new Page(name, slot -> slot.track().isEmpty() && slot.audience().isEmpty() || holder(slot).filter(name::equals).isPresent())).toList());
  }

  private record Page(String name, Predicate<ProgrammeSlot> concerns) {}

  private TextDocument pages(List<Page> pages) {
    var paper = begin();
    for (int at = 0; at < pages.size(); at++) {
      paper = at == 0 ? paper : paper.newPage();
      paper = days(paper.heading(1, pages.get(at).name()), pages.get(at).concerns());
    }
    return pages.isEmpty() ? days(paper, _ -> true) : paper;
  }

  private TextDocument begin() {
    var when = ForumMoment.of(forum).in(texts);
    var under = when + forum.place().map(place -> (when.isEmpty() ? "" : ", ") + place).orElse("");
    var paper = TextDocument.of(texts, forum.name(), created).under(under).headed(forum.name());
    return forum.theme().map(paper::paragraph).orElse(paper);
  }

  private TextDocument days(TextDocument begun, Predicate<ProgrammeSlot> concerns) {
    var shown = slots.stream().filter(concerns).toList();
    var days = shown.stream().map(ProgrammeSlot::dayNumber).distinct().toList();
    var paper = begun;
    for (var day : days) {
      if (slots.stream().anyMatch(slot -> slot.dayNumber() != day) || forum.startsOn().isEmpty()) {
        paper = paper.heading(2, dayName(day));
      }
      paper = paper.table(table(shown.stream().filter(slot -> slot.dayNumber() == day).toList()));
    }
    return paper;
  }

  private String dayName(int day) {
    return forum.startsOn().map(first -> Formats.in(texts.language()).date(first.plusDays(day - 1L)))
        .orElseGet(() -> texts.get("programmeSlot.paper.day", day));
  }

  private TextTable table(List<ProgrammeSlot> shown) {
    var formats = Formats.in(texts.language());
    var lines = TextTable.of(shown)
        .column(texts.get("programmeSlot.paper.time"), 4, slot -> formats.time(slot.startsAt()) + "–" + formats.time(slot.endsAt()))
        .column(texts.get("programmeSlot.paper.what"), 12, slot -> slot.title() + slot.note().map(note -> "\n" + note).orElse(""));
    if (shown.stream().anyMatch(slot -> slot.track().isPresent() || slot.audience().isPresent())) {
      lines = lines.column(texts.get("programmeSlot.paper.group"), 5, this::group);
    }
    if (shown.stream().anyMatch(slot -> holder(slot).isPresent())) {
      lines = lines.column(texts.get("programmeSlot.paper.who"), 6, slot -> holder(slot).orElse(""));
    }
    if (shown.stream().anyMatch(slot -> slot.room().isPresent())) {
      lines = lines.column(texts.get("programmeSlot.paper.room"), 4, slot -> slot.room().orElse(""));
    }
    return lines.table();
  }

  private String group(ProgrammeSlot slot) {
    return Stream.of(slot.track().map(this::trackName), slot.audience()).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  /** A line that is only a number is said to be one. */
  private String trackName(String track) {
    return track.chars().allMatch(Character::isDigit) ? texts.get("programmeSlot.paper.track", track) : track;
  }

  private Optional<String> holder(ProgrammeSlot slot) {
    return slot.personId().map(personName::apply).or(slot::presenter);
  }
}
