package fi.laatuverkko.intake;

import fi.laatuverkko.format.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the lines of a table by what becomes of them, and keeps the first reasons of each kind. */
public final class LineTally {

  /** More are of no use to a reader, and a file may be wrong on every line. */
  private static final int KEPT = 200;

  private final long[] counts = new long[LineState.values().length];
  private final Map<LineState, List<LineNote>> notes = new EnumMap<>(LineState.class);

  public void take() {
    counts[LineState.TAKEN.ordinal()]++;
  }

  public void take(long lines) {
    counts[LineState.TAKEN.ordinal()] += lines;
  }

  public void unclear(Place place, Problem problem) {
    add(new LineNote(LineState.UNCLEAR, place, problem));
  }

  public void refuse(Place place, Problem problem) {
    add(new LineNote(LineState.REFUSED, place, problem));
  }

  private void add(LineNote note) {
    counts[note.state().ordinal()]++;
    var kept = notes.computeIfAbsent(note.state(), _ -> new ArrayList<>());
    if (kept.size() < KEPT) {
      kept.add(note);
    }
  }

  public long count(LineState state) {
    return counts[state.ordinal()];
  }

  /** The first ones, in the order of the lines. */
  public List<LineNote> notes(LineState state) {
    return List.copyOf(notes.getOrDefault(state, List.of()));
  }
}
