package fi.laatuverkko.record;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;

/** How records of a kind are written inside an act. A feature with rules across records brings its own. */
public interface Writing<R extends Record & Stored> {

  R insert(Act act, R record);

  R update(Act act, R before, R after);

  void delete(Act act, R record);

  /** Plain writing without further rules. */
  static <R extends Record & Stored> Writing<R> of(RecordStore<R> store) {
    return new Writing<>() {
      @Override
      public R insert(Act act, R record) {
        return store.insert(act, record);
      }

      @Override
      public R update(Act act, R before, R after) {
        return store.update(act, before, after);
      }

      @Override
      public void delete(Act act, R record) {
        store.delete(act, record);
      }
    };
  }
}
