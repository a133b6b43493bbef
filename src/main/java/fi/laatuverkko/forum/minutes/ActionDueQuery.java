package fi.laatuverkko.forum.minutes;

import static fi.laatuverkko.storage.schema.Tables.ACTION_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FORUM;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Actions agreed in forums and not done yet, by their due dates. */
public final class ActionDueQuery implements DueSource {

  private final DSLContext database;
  private final ReferenceNames names;

  public ActionDueQuery(DSLContext database, ReferenceNames names) {
    this.database = database;
    this.names = names;
  }

  @Override
  public Set<String> tables() {
    return Set.of("action_item", "forum");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    var open = new RecordStore<>(database, ACTION_ITEM, ActionItem.class)
        .where(ACTION_ITEM.STATE.in(ActionState.OPEN.name(), ActionState.STARTED.name()).and(ACTION_ITEM.DUE_ON.isNotNull())
            .and(ACTION_ITEM.FORUM_ID.in(database.select(FORUM.ID).from(FORUM).where(FORUM.ARCHIVED.isFalse()))));
    return open.stream().flatMap(action -> item(action, today).stream()).toList();
  }

  private Optional<DueItem> item(ActionItem action, LocalDate today) {
    var owner = action.ownerId().map(id -> names.name(Kind.PERSON, id)).or(() -> action.organisationId().map(id -> names.name(Kind.ORGANISATION, id)));
    var sentence = owner.map(name -> DueSentence.of("actionItem.due", name)).orElseGet(() -> DueSentence.of("actionItem.dueOwnerless"));
    return DueItem.by(action.dueOn().orElseThrow(), today, action.task(), sentence, "action_item", action.id());
  }
}
