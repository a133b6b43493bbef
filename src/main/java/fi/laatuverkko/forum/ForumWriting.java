package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.ATTENDANCE;
import static fi.laatuverkko.storage.schema.Tables.FORUM_DECISION;
import static fi.laatuverkko.storage.schema.Tables.PARTICIPANT;
import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.record.Writing;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;

/** Keeps forums to their way from state to state. */
final class ForumWriting implements Writing<Forum> {

  private final DSLContext database;
  private final RecordStore<Forum> forums;
  private final Clock clock;

  ForumWriting(DSLContext database, RecordStore<Forum> forums, Clock clock) {
    this.database = database;
    this.forums = forums;
    this.clock = clock;
  }

  @Override
  public Forum insert(Act act, Forum forum) {
    return forums.insert(act, forum);
  }

  @Override
  public Forum update(Act act, Forum before, Forum after) {
    if (before.state() != after.state()) {
      way(after.id()).refusal(before, after).ifPresent(problem -> {
        throw new Refusal(problem);
      });
    }
    return forums.update(act, before, after);
  }

  @Override
  public void delete(Act act, Forum forum) {
    forums.delete(act, forum);
  }

  private ForumWay way(long forum) {
    var noted = database.fetchExists(PARTICIPANT, PARTICIPANT.FORUM_ID.eq(forum).and(PARTICIPANT.PRESENCE.isNotNull()))
        || database.fetchExists(ATTENDANCE, ATTENDANCE.FORUM_ID.eq(forum)) || database.fetchExists(FORUM_DECISION, FORUM_DECISION.FORUM_ID.eq(forum));
    return new ForumWay(database.fetchCount(PROGRAMME_SLOT, PROGRAMME_SLOT.FORUM_ID.eq(forum)), noted, LocalDate.now(clock));
  }
}
