package fi.laatuverkko.calendar;

import fi.laatuverkko.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes events as an .ics file. */
public final class CalendarFile {

  private static final String ZONE = "Europe/Helsinki";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

  private final String name;
  private final List<CalendarEvent> events;
  private final Instant written;

  /**
   * @param name what the calendar is called
   * @param written the moment that stands in every event as that of its writing
   */
  public CalendarFile(String name, List<CalendarEvent> events, Instant written) {
    this.name = name;
    this.events = List.copyOf(events);
    this.written = written;
  }

  /**
   * Writes the file whole or, when that fails, not at all.
   *
   * @throws fi.laatuverkko.file.TargetUnavailable when the file can't be written
   */
  public void write(Path target) {
    new AtomicFile(target).write(this::writeTo);
  }

  void writeTo(OutputStream stream) throws IOException {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Laatuverkko//Laatuverkko//FI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    if (events.stream().anyMatch(event -> event.startsAt().isPresent())) {
      calendar.add(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(ZONE).getVTimeZone());
    }
    events.forEach(event -> calendar.add(component(event)));
    var text = new StringWriter();
    new CalendarOutputter(false).output(calendar, text);
    stream.write(new FoldedLines(text.toString()).folded().getBytes(StandardCharsets.UTF_8));
  }

  private VEvent component(CalendarEvent event) {
    var component = new VEvent(false);
    component.add(new Uid(event.uid()));
    component.add(new DtStamp(written));
    component.add(new Summary(event.title()));
    component.add(new Sequence(event.revision()));
    event.startsAt().ifPresentOrElse(start -> {
      var begins = event.firstDay().atTime(start);
      component.add(new DtStart<LocalDateTime>(zoned(), MOMENT.format(begins)));
      component.add(new DtEnd<LocalDateTime>(zoned(), MOMENT.format(end(event, begins))));
    }, () -> {
      component.add(new DtStart<LocalDate>(whole(), DAY.format(event.firstDay())));
      component.add(new DtEnd<LocalDate>(whole(), DAY.format(event.lastDay().plusDays(1))));
      component.add(new Transp(Transp.VALUE_TRANSPARENT));
    });
    event.place().ifPresent(place -> component.add(new Location(place)));
    event.description().ifPresent(words -> component.add(new Description(words)));
    component.add(new Status(event.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    return component;
  }

  /** An end that is not known, or comes before the beginning, is taken for the usual length. */
  private static LocalDateTime end(CalendarEvent event, LocalDateTime begins) {
    return event.endsAt().map(end -> event.lastDay().atTime(end)).filter(begins::isBefore).orElseGet(() -> begins.plusHours(CalendarEvent.HOURS));
  }

  private static ParameterList zoned() {
    return new ParameterList(List.of(new TzId(ZONE)));
  }

  private static ParameterList whole() {
    return new ParameterList(List.of(Value.DATE));
  }
}
