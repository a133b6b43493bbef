package fi.laatuverkko.forum.timeline;

import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PROJECT;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumState;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Forums that have a day. Those still ahead may be moved; the programme moves along, as its days are counted from the first. */
public final class ForumHappeningQuery implements HappeningSource {

  private final DSLContext database;
  private final RecordStore<Forum> forums;

  public ForumHappeningQuery(DSLContext database, RecordStore<Forum> forums) {
    this.database = database;
    this.forums = forums;
  }

  @Override
  public Set<String> tables() {
    return Set.of("forum", "forum_project");
  }

  @Override
  public List<Happening> read() {
    var projects = database.select(FORUM_PROJECT.FORUM_ID, FORUM_PROJECT.PROJECT_ID).from(FORUM_PROJECT)
        .fetchGroups(FORUM_PROJECT.FORUM_ID, FORUM_PROJECT.PROJECT_ID);
    return forums.where(FORUM.ARCHIVED.isFalse().and(FORUM.STARTS_ON.isNotNull()).and(FORUM.STATE.ne(ForumState.CANCELLED.name()))).stream()
        .map(forum -> new Happening(Happening.Kind.FORUM, "forum", forum.id(), forum.name(), forum.startsOn().orElseThrow(),
            forum.endsOn().orElse(forum.startsOn().orElseThrow()), forum.startsAt(), projects.getOrDefault(forum.id(), List.of()),
            forum.state().isHeld(), forum.state().isAhead())).toList();
  }

  @Override
  public void move(Act act, Happening happening, int days) {
    forums.find(happening.id()).ifPresent(forum -> forums.update(act, forum,
        forum.withStartsOn(forum.startsOn().map(day -> day.plusDays(days))).withEndsOn(forum.endsOn().map(day -> day.plusDays(days)))));
  }
}
