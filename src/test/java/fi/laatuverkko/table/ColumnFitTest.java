package fi.laatuverkko.table;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.table.ColumnFit.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnFitTest {

  private static final Wish STATE = Wish.fixed(100);
  private static final Wish NAME = new Wish(240, 140, true);
  private static final Wish NOTE = new Wish(120, 100, true);

  @Test
  void whatIsLeftGoesToColumnsOfWordsInProportion() {
    assertThat(ColumnFit.widths(List.of(STATE, NAME, NOTE), 640)).containsExactly(100.0, 360.0, 180.0);
  }

  @Test
  void columnsOfWordsGiveWayDownToTheirLeastWidth() {
    assertThat(ColumnFit.widths(List.of(STATE, NAME, NOTE), 400)).containsExactly(100.0, 190.0, 110.0);
    assertThat(ColumnFit.widths(List.of(STATE, NAME, NOTE), 340)).containsExactly(100.0, 140.0, 100.0);
  }

  @Test
  void columnsThatDoNotFitAreLeftToScrollingAndThoseBeforeThemAreSeenWhole() {
    assertThat(ColumnFit.widths(List.of(STATE, NAME, NOTE), 300)).containsExactly(100.0, 200.0, 120.0);
  }

  @Test
  void nothingIsLostToRounding() {
    assertThat(ColumnFit.widths(List.of(NAME, NAME, NAME), 1000).stream().mapToDouble(width -> width).sum()).isEqualTo(1000);
  }

  @Test
  void columnsWithoutWordsKeepTheirWidth() {
    assertThat(ColumnFit.widths(List.of(STATE, STATE), 500)).containsExactly(100.0, 100.0);
    assertThat(ColumnFit.widths(List.of(STATE, STATE), 50)).containsExactly(100.0, 100.0);
    assertThat(ColumnFit.widths(List.of(), 50)).isEmpty();
  }
}
