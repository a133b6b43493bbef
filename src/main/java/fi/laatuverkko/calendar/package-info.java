/**
 * Events for calendar programs and letters for mail programs. A {@link CalendarFile} writes {@link CalendarEvent}s as .ics in the time of
 * Helsinki; the same event has the same identifier every time, so that a calendar that reads the file again moves it instead of doubling it.
 */
@NullMarked
package fi.laatuverkko.calendar;

import org.jspecify.annotations.NullMarked;
