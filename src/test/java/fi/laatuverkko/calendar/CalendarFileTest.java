package fi.laatuverkko.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final EventName NAMES = new EventName("abc");

  @TempDir Path folder;

  private String written(CalendarEvent... events) throws Exception {
    var file = folder.resolve("kalenteri.ics");
    new CalendarFile("Verkosto, Itä; Länsi", List.of(events), NOW).write(file);
    return Files.readString(file);
  }

  private static CalendarEvent forum(LocalDate day) {
    return CalendarEvent.timed(NAMES.of("forum", 12), "Vertaisfoorumi; palaute, käyttö", day, LocalTime.of(9, 0), LocalTime.of(15, 30))
        .at(Optional.of("Kuopio\nSali B")).saying(Optional.of("Pitkä selitys – 🌱.".repeat(20))).revised(3, false);
  }

  private static List<VEvent> read(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
  }

  @Test
  void isReadBackAsItWasWritten() throws Exception {
    var text = written(forum(LocalDate.of(2026, 12, 4)));
    var event = read(text).getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo("Vertaisfoorumi; palaute, käyttö");
    assertThat(event.getLocation().getValue()).isEqualTo("Kuopio\nSali B");
    assertThat(event.getDescription().getValue()).isEqualTo("Pitkä selitys – 🌱.".repeat(20));
    Temporal start = event.getStartDate().orElseThrow().getDate();
    assertThat(ZonedDateTime.from(start).toInstant()).isEqualTo(Instant.parse("2026-12-04T07:00:00Z"));
    Temporal end = event.getEndDate().orElseThrow().getDate();
    assertThat(ZonedDateTime.from(end).toInstant()).isEqualTo(Instant.parse("2026-12-04T13:30:00Z"));
  }

  @Test
  void knowsSummerTime() throws Exception {
    Temporal start = read(written(forum(LocalDate.of(2027, 6, 4)))).getFirst().getStartDate().orElseThrow().getDate();
    assertThat(ZonedDateTime.from(start).toInstant()).isEqualTo(Instant.parse("2027-06-04T06:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"2027-03-28, 2, 2027-03-28T00:00:00Z", "2027-03-28, 4, 2027-03-28T01:00:00Z", "2027-03-28, 9, 2027-03-28T06:00:00Z",
      "2027-10-31, 2, 2027-10-30T23:00:00Z", "2027-10-31, 9, 2027-10-31T07:00:00Z", "2026-10-25, 5, 2026-10-25T03:00:00Z"})
  void tellsTheRightMomentOnTheDaysTheClockIsTurned(LocalDate day, int hour, Instant moment) throws Exception {
    var text = written(CalendarEvent.timed(NAMES.of("forum", 1), "x", day, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)));
    Temporal start = read(text).getFirst().getStartDate().orElseThrow().getDate();
    assertThat(ZonedDateTime.from(start).toInstant()).isEqualTo(moment);
  }

  @Test
  void isValidByTheLettersOfTheFormat() throws Exception {
    var text = written(forum(LocalDate.of(2027, 3, 28)), CalendarEvent.days(NAMES.of("forum", 2), "Kaksi päivää", LocalDate.of(2026, 12, 31),
        LocalDate.of(2027, 1, 1)), forum(LocalDate.of(2027, 10, 31)).revised(4, true));
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
    var calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    assertThat(calendar.<VEvent>getComponents(Component.VEVENT)).hasSize(3);
  }

  @Test
  void keepsTheNameOfAnEventThroughItsChanges() throws Exception {
    var before = written(forum(LocalDate.of(2026, 12, 4)));
    var after = written(forum(LocalDate.of(2027, 1, 8)).revised(5, true));
    assertThat(read(after).getFirst().getUid()).isEqualTo(read(before).getFirst().getUid());
    assertThat(after).contains("SEQUENCE:5\r\n", "STATUS:CANCELLED\r\n");
  }

  @Test
  void keepsToTheFormat() throws Exception {
    var text = written(forum(LocalDate.of(2026, 12, 4)));
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n")
        .contains("VERSION:2.0\r\n", "BEGIN:VTIMEZONE", "TZID:Europe/Helsinki", "DTSTART;TZID=Europe/Helsinki:20261204T090000\r\n", "UID:forum-12@abc.laatuverkko.invalid\r\n",
            "DTSTAMP:20261120T100000Z", "SEQUENCE:3", "STATUS:CONFIRMED");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void endsWholeDaysOnTheDayAfter() throws Exception {
    var text = written(CalendarEvent.days(NAMES.of("forum", 1), "Kaksi päivää", LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)));
    assertThat(text).contains("DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270102\r\n").doesNotContain("VTIMEZONE");
  }

  @Test
  void lastsAnHourWhereTheEndIsNotKnown() throws Exception {
    var event = new CalendarEvent(NAMES.of("forum", 1), "x", LocalDate.of(2026, 12, 4), Optional.of(LocalTime.of(23, 30)), LocalDate.of(2026, 12, 4),
        Optional.empty(), Optional.empty(), Optional.empty(), true, 0);
    assertThat(written(event)).contains("DTEND;TZID=Europe/Helsinki:20261205T003000\r\n", "STATUS:CANCELLED\r\n");
  }

  @Test
  void takesAnEndBeforeTheBeginningForUnknown() throws Exception {
    var event = CalendarEvent.timed(NAMES.of("forum", 1), "x", LocalDate.of(2026, 12, 4), LocalTime.of(9, 0), LocalTime.of(8, 0));
    assertThat(written(event)).contains("DTSTART;TZID=Europe/Helsinki:20261204T090000\r\n", "DTEND;TZID=Europe/Helsinki:20261204T100000\r\n");
  }

  @Test
  void breaksLinesByOctetsAndNeverInsideALetter() {
    assertThat(new FoldedLines("a".repeat(75)).folded()).isEqualTo("a".repeat(75) + "\r\n");
    assertThat(new FoldedLines("a".repeat(76)).folded()).isEqualTo("a".repeat(75) + "\r\n a\r\n");
    assertThat(new FoldedLines("a".repeat(75 + 75)).folded()).isEqualTo("a".repeat(75) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
    assertThat(new FoldedLines("a" + "ä".repeat(38)).folded()).isEqualTo("a" + "ä".repeat(37) + "\r\n ä\r\n");
    assertThat(new FoldedLines("–".repeat(26)).folded()).isEqualTo("–".repeat(25) + "\r\n –\r\n");
    assertThat(new FoldedLines("aaa" + "🌱".repeat(19)).folded()).isEqualTo("aaa" + "🌱".repeat(18) + "\r\n 🌱\r\n");
    assertThat(new FoldedLines("ab\r\n cd\r\nef\r\n").folded()).isEqualTo("abcd\r\nef\r\n");
  }

  @Test
  void writesALetterToManyWithoutShowingTheirAddresses() {
    var letter = new MailTo(List.of("a@example.fi", "b@example.fi"), "Kutsu & ohjelma", "Hei,\ntervetuloa +1!");
    assertThat(letter.address().orElseThrow().toString())
        .isEqualTo("mailto:?bcc=a%40example.fi,b%40example.fi&subject=Kutsu%20%26%20ohjelma&body=Hei%2C%0D%0Atervetuloa%20%2B1%21");
    assertThat(new MailTo(List.of("a@example.fi"), "x", "y".repeat(3000)).address()).isEmpty();
    assertThat(letter.addresses()).isEqualTo("a@example.fi; b@example.fi");
  }
}
