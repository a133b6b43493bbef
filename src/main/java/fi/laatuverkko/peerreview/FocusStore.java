package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.REVIEW_FOCUS;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.grid.GridEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads and writes the quality areas of many reviews at once. */
final class FocusStore {

  private final ActLog acts;
  private final RecordStore<ReviewFocus> foci;

  FocusStore(DSLContext sql, ActLog acts) {
    this.acts = acts;
    this.foci = new RecordStore<>(sql, REVIEW_FOCUS, ReviewFocus.class);
  }

  /** By review, then area. */
  Map<Long, Map<Long, ReviewFocus>> all() {
    Map<Long, Map<Long, ReviewFocus>> found = new HashMap<>();
    foci.all().forEach(focus -> found.computeIfAbsent(focus.reviewId(), _ -> new HashMap<>()).put(focus.areaId(), focus));
    return found;
  }

  /** Puts areas in (a text) and takes them out (no text), as one act. */
  int write(List<GridEntry<Long, Long>> entries) {
    var present = all();
    return acts.perform(ActName.of("reviewRound.act.areas", entries.size()), act -> {
      for (var entry : entries) {
        var focus = present.getOrDefault(entry.row(), Map.of()).get(entry.column());
        if (entry.text().isBlank() && focus != null) {
          foci.delete(act, focus);
        } else if (!entry.text().isBlank() && focus == null) {
          foci.insert(act, ReviewFocusBuilder.builder().reviewId(entry.row()).areaId(entry.column()).build());
        }
      }
      return entries.size();
    }).value();
  }
}
