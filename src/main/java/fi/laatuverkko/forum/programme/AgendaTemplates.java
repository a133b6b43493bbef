package fi.laatuverkko.forum.programme;

import fi.laatuverkko.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The programmes that come with the program: a workshop day (TW) and visits of one day (T1), two days (T2), and two days with the eve
 * (T2_5). On visits the parallel lines 1 and 2 are the two pairs of reviewers.
 */
public final class AgendaTemplates {

  private static final String FILE = "/fi/laatuverkko/forum/agenda-templates.csv";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private AgendaTemplates() {}

  /** The codes of the programmes, in the order they are offered. */
  public static List<String> codes() {
    return List.copyOf(lines().keySet());
  }

  /** The items of a programme for a forum, not stored yet. */
  public static List<ProgrammeSlot> slots(String code, long forum, Language language) {
    return Objects.requireNonNull(lines().get(code), code).stream().map(line -> slot(line, forum, language)).toList();
  }

  private static ProgrammeSlot slot(String[] line, long forum, Language language) {
    var start = LocalTime.parse(line[2], TIME);
    return ProgrammeSlotBuilder.builder().forumId(forum).dayNumber(Integer.parseInt(line[1])).startsAt(start)
        .endsAt(start.plusMinutes(Integer.parseInt(line[3]))).kind(SlotKind.valueOf(line[4])).track(Optional.of(line[5]).filter(track -> !track.isEmpty()))
        .title(line[6 + language.ordinal()]).build();
  }

  private static Map<String, List<String[]>> lines() {
    try (var stream = Objects.requireNonNull(AgendaTemplates.class.getResourceAsStream(FILE))) {
      return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\R")).skip(1).map(line -> line.split(";"))
          .collect(Collectors.groupingBy(line -> line[0], LinkedHashMap::new, Collectors.toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
