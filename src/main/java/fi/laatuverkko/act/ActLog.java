package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Sequences.RECORD_ID;
import static fi.laatuverkko.storage.schema.Tables.ACT;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.storage.DataFile;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The one door for writing: performs an act in one transaction, stores it with what it changed, and undoes and redoes.
 * Runs on the storage thread. When a method returns, its act is on disk and the {@link ChangeFeed} has been told.
 */
public final class ActLog {

  private final DataFile file;
  private final DSLContext sql;
  private final InstantSource clock;
  private final String user;
  private final ChangeFeed feed;
  private final ActTable acts;
  private boolean performing;

  /** @param user the name of the computer's user, who is said to have done the acts */
  public ActLog(DataFile file, InstantSource clock, String user, ChangeFeed feed) {
    this.file = file;
    this.sql = file.sql();
    this.clock = clock;
    this.user = user;
    this.feed = feed;
    this.acts = new ActTable(sql);
  }

  /** Does the work as one act. When the work throws, nothing of it is left. */
  public <T> Done<T> perform(ActName name, Function<Act, T> work) {
    return perform(name, Optional.empty(), work);
  }

  /** @param source where the values came from when they were not typed: file, sheet and cell */
  public <T> Done<T> perform(ActName name, Optional<String> source, Function<Act, T> work) {
    return transact(name, source, ActKind.EDIT, Optional.empty(), work);
  }

  private <T> Done<T> transact(ActName name, Optional<String> source, ActKind kind, Optional<Long> target, Function<Act, T> work) {
    if (performing) {
      throw new IllegalStateException("An act inside an act: " + name);
    }
    performing = true;
    Done<T> done;
    try {
      done = sql.transactionResult(transaction -> {
        var inside = DSL.using(transaction);
        var summary = new ActSummary(inside.nextval(RECORD_ID), name, clock.instant().truncatedTo(ChronoUnit.MILLIS), user, source, kind,
            target, false);
        var journal = new ActJournal(inside, summary);
        var value = work.apply(new Act(inside, journal));
        return new Done<>(value, journal.finish());
      });
    } catch (DataAccessException e) {
      throw file.explain(e);
    } finally {
      performing = false;
    }
    done.changes().ifPresent(changes -> {
      file.flush();
      feed.tell(changes);
    });
    return done;
  }

  /** What {@link #undo()} would undo: the latest act of the user that stands. */
  public Optional<ActSummary> undoable() {
    return acts.summaries(ACT.KIND.eq(ActKind.EDIT.name()).and(ACT.UNDONE.isFalse()), 1).stream().findFirst();
  }

  /** What {@link #redo()} would do again: the act undone latest, unless the user has done something new since. */
  public Optional<ActSummary> redoable() {
    var undo = ACT.as("undo");
    var edit = ACT.as("edit");
    return sql.select(undo.TARGET_ID).from(undo).join(ACT).on(ACT.ID.eq(undo.TARGET_ID))
        .where(undo.KIND.eq(ActKind.UNDO.name())).and(ACT.UNDONE)
        .andNotExists(DSL.selectOne().from(edit).where(edit.KIND.eq(ActKind.EDIT.name())).and(edit.ID.gt(undo.ID)))
        .orderBy(undo.ID.desc()).limit(1)
        .fetchOptional(undo.TARGET_ID)
        .flatMap(acts::find);
  }

  /** Undoes {@link #undoable()}; nothing when there is no such act. */
  public Optional<Done<ActSummary>> undo() {
    return undoable().map(act -> undo(act.id()));
  }

  /**
   * Undoes an act of the user, also an old one.
   *
   * @throws UndoRefused when a later act built on it
   */
  public Done<ActSummary> undo(long actId) {
    var act = acts.find(actId).filter(found -> found.kind() == ActKind.EDIT && !found.undone())
        .orElseThrow(() -> new UndoRefused(Problem.of("act.problem.notUndoable")));
    return invert(act, ActKind.UNDO);
  }

  /**
   * Does {@link #redoable()} again; nothing when there is no such act.
   *
   * @throws UndoRefused when something has changed that it builds on
   */
  public Optional<Done<ActSummary>> redo() {
    return redoable().map(act -> invert(act, ActKind.REDO));
  }

  /** An undo applies the stored values of the edit (or of its latest redo) backwards, a redo those of the latest undo. */
  private Done<ActSummary> invert(ActSummary edit, ActKind kind) {
    var opposite = kind == ActKind.UNDO ? ActKind.REDO : ActKind.UNDO;
    var latest = sql.select(DSL.max(ACT.ID)).from(ACT).where(ACT.TARGET_ID.eq(edit.id())).and(ACT.KIND.eq(opposite.name()))
        .fetchOptional(DSL.max(ACT.ID)).orElse(edit.id());
    return transact(edit.name(), Optional.empty(), kind, Optional.of(edit.id()), act -> {
      new Inversion(act).of(latest);
      act.sql().update(ACT).set(ACT.UNDONE, kind == ActKind.UNDO).where(ACT.ID.eq(edit.id())).execute();
      return edit;
    });
  }
}
