package fi.laatuverkko.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

  @Test
  void forgetsColumnsThatAreGoneAndTakesInNewOnesAtTheirPlace() {
    var remembered = new TableLayout(
        List.of(new ColumnPlace("place", 80, true), new ColumnPlace("gone", 90, true), new ColumnPlace("state", 300, false)),
        List.of(SortKey.ascending("gone"), SortKey.descending("place")));
    var fitted = remembered.fitted(Trial.columns());
    assertThat(fitted.columns()).extracting(ColumnPlace::name)
        .containsExactly("place", "name", "start", "granted", "change", "state", "note");
    assertThat(fitted.columns().getFirst()).isEqualTo(new ColumnPlace("place", 80, true));
    assertThat(fitted.columns().get(5)).isEqualTo(new ColumnPlace("state", 300, false));
    assertThat(fitted.sort()).containsExactly(SortKey.descending("place"));
  }

  @Test
  void ignoresColumnsRememberedTwiceOrWithoutWidth() {
    var remembered = new TableLayout(
        List.of(new ColumnPlace("name", 0, true), new ColumnPlace("state", 70, true), new ColumnPlace("state", 60, true)), List.of());
    var fitted = remembered.fitted(Trial.columns());
    assertThat(fitted.columns()).hasSize(7);
    assertThat(fitted.columns()).contains(new ColumnPlace("state", 70, true), new ColumnPlace("name", 220, true));
  }

  @Test
  void showsAColumnWhenAllThatWereShownAreGone() {
    var remembered = new TableLayout(List.of(new ColumnPlace("state", 70, false), new ColumnPlace("name", 70, false),
        new ColumnPlace("start", 70, false), new ColumnPlace("granted", 70, false), new ColumnPlace("change", 70, false),
        new ColumnPlace("place", 70, false), new ColumnPlace("note", 70, false)), List.of());
    assertThat(remembered.fitted(Trial.columns())).isEqualTo(TableLayout.of(Trial.columns()));
  }
}
