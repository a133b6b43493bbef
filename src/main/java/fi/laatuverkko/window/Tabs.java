package fi.laatuverkko.window;

import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.record.RecordTab;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds the tab of a record and shows it there. */
public final class Tabs implements Navigator {

  private record Place(int number, RecordTab<?, ?> tab) {}

  private final Map<String, Place> places = new HashMap<>();
  private final IntConsumer bringToFront;

  /** @param bringToFront shows the tab of a number in the window */
  public Tabs(IntConsumer bringToFront) {
    this.bringToFront = bringToFront;
  }

  /** Records of this table are shown in this tab. */
  public void put(int number, RecordTab<?, ?> tab) {
    places.put(tab.model().kind().table(), new Place(number, tab));
  }

  /** Shows the tab of a table with only the lines of one value of a filter; filters are named by the last part of their label. */
  void filter(String table, String filter, Object value) {
    var place = places.get(table);
    if (place != null) {
      bringToFront.accept(place.number);
      place.tab.model().list().choose(place.tab.model().kind().name() + ".filter." + filter, value);
    }
  }

  @Override
  public void open(String table, long id) {
    var place = places.get(table);
    if (place != null) {
      bringToFront.accept(place.number);
      place.tab.open(id);
    }
  }
}
