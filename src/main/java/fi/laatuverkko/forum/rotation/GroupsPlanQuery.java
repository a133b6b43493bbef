package fi.laatuverkko.forum.rotation;

import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.PARTICIPANT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.forum.participation.Participant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;

/** Finds the guests of a forum by the forum's name, for groups made without a window. */
public final class GroupsPlanQuery {

  private final DSLContext database;

  public GroupsPlanQuery(DSLContext database) {
    this.database = database;
  }

  /**
   * The people of the forum with this name, or the one whose name has this in it.
   *
   * @throws Refusal when there is no such forum, or several
   */
  public List<Guest> guests(String forumName) {
    var found = database.select(FORUM.ID, FORUM.NAME).from(FORUM).orderBy(FORUM.ID).fetch().stream()
        .filter(row -> row.value2().toLowerCase(Locale.ROOT).contains(forumName.strip().toLowerCase(Locale.ROOT))).toList();
    var exact = found.stream().filter(row -> row.value2().equalsIgnoreCase(forumName.strip())).toList();
    var chosen = exact.size() == 1 ? exact : found;
    if (chosen.size() != 1) {
      throw new Refusal(Problem.of(chosen.isEmpty() ? "seating.problem.noForum" : "seating.problem.severalForums", forumName,
          String.join("; ", chosen.stream().map(row -> row.value2()).toList())));
    }
    return new RecordStore<>(database, PARTICIPANT, Participant.class)
        .where(PARTICIPANT.FORUM_ID.eq(chosen.getFirst().value1()).and(PARTICIPANT.SEATED.isTrue())).stream()
        .filter(SeatingStore::comes).map(SeatingStore::guest).toList();
  }
}
