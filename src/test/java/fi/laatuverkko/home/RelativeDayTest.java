package fi.laatuverkko.home;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @CsvSource({
      "2026-03-31, tänään, i dag, today",
      "2026-04-01, huomenna, i morgon, tomorrow",
      "2026-03-30, eilen, i går, yesterday",
      "2026-05-30, 60 päivän päästä, om 60 dagar, in 60 days",
      "2026-01-30, 60 päivää sitten, 60 dagar sedan, 60 days ago",
      "2026-05-31, 2 kuukauden päästä, om 2 månader, in 2 months",
      "2026-01-29, 2 kuukautta sitten, 2 månader sedan, 2 months ago",
      "2026-07-15, 3 kuukauden päästä, om 3 månader, in 3 months",
      "2027-03-30, 12 kuukauden päästä, om 12 månader, in 12 months",
      "2027-03-31, yli vuoden päästä, om över ett år, in over a year",
      "2019-12-31, yli 6 vuotta sitten, över 6 år sedan, over 6 years ago"})
  void saysHowFarADayIs(LocalDate day, String fi, String sv, String en) {
    var relative = new RelativeDay(day, TODAY);
    assertThat(relative.in(Texts.in(Language.FI))).isEqualTo(fi);
    assertThat(relative.in(Texts.in(Language.SV))).isEqualTo(sv);
    assertThat(relative.in(Texts.in(Language.EN))).isEqualTo(en);
  }
}
