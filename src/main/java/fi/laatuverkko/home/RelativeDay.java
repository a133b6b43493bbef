package fi.laatuverkko.home;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a day is from today, as one would say it: tomorrow, 12 days ago, in 3 months. */
record RelativeDay(LocalDate day, LocalDate today) implements Phrase {

  private static final int DAYS_COUNTED = 60;
  private static final double DAYS_IN_MONTH = 365.2425 / 12;

  @Override
  public String in(Texts texts) {
    var days = ChronoUnit.DAYS.between(today, day);
    var years = Math.abs(ChronoUnit.YEARS.between(today, day));
    if (days == 0) {
      return texts.get("home.day.today");
    }
    if (Math.abs(days) <= DAYS_COUNTED) {
      return texts.get(days > 0 ? "home.day.daysAhead" : "home.day.daysAgo", Math.abs(days));
    }
    if (years == 0) {
      return texts.get(days > 0 ? "home.day.monthsAhead" : "home.day.monthsAgo", Math.round(Math.abs(days) / DAYS_IN_MONTH));
    }
    return texts.get(days > 0 ? "home.day.yearsAhead" : "home.day.yearsAgo", years);
  }
}
