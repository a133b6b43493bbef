package fi.laatuverkko.intake;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.field.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a feature makes of tables from outside. It is asked for a proposal again whenever the user has changed a column or a setting;
 * nothing is stored before she accepts it.
 *
 * @param <S> what the user states of the table as a whole
 * @param <P> what is going to be stored
 */
public interface TableReading<S, P> {

  /** Tells the same file read as something else from the file read twice; at most 60 characters. */
  String purpose();

  /** Text key of what the window is called. */
  String title();

  /** The columns looked for. */
  List<WantedColumn> wanted();

  /** Text key of what becomes of a column that is none of these. */
  default String other(ColumnMatch match, int column) {
    return "intake.use.none";
  }

  /** The fields of what is stated of the table as a whole. */
  Form<S> form();

  /** What seems to be so of a table. Called off the window's thread. */
  S first(IncomingFile file, IncomingTable table, ColumnMatch match);

  /** Who the table comes from, as far as it matters for remembering its columns. */
  default Optional<String> sender(S settings) {
    return Optional.empty();
  }

  /** Reads the whole table without storing anything. Called off the window's thread. */
  Proposal<P> read(IncomingFile file, IncomingTable table, ColumnMatch match, S settings, Progress progress);

  /** True when the lines that can be stored may be taken although others were refused. */
  default boolean takesPart() {
    return false;
  }

  /** The name of the act that stores it. */
  ActName act(IncomingFile file, Proposal<P> proposal);

  /**
   * Stores what was proposed. Called on the storage thread, inside the act.
   *
   * @param answers the option chosen for each decision, by their names
   */
  void store(Act act, ReadFile file, P content, S settings, Map<String, String> answers);
}
