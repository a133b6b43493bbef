package fi.laatuverkko.forum.programme;

import static fi.laatuverkko.storage.schema.Tables.AGENDA_TEMPLATE;
import static fi.laatuverkko.storage.schema.Tables.AGENDA_TEMPLATE_SLOT;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.record.OpenFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Programmes of forums, and the programmes kept to begin others from. */
public final class ProgrammeStore {

  /** A forum's programme, those of other forums around its days, and what it could begin from. */
  record Programme(List<ProgrammeSlot> slots, Map<Forum, List<ProgrammeSlot>> others, List<AgendaTemplate> templates) {}

  /** Longer than a programme lasts. */
  private static final int DAYS_AROUND = 7;

  private final RecordStore<Forum> forums;
  private final RecordStore<ProgrammeSlot> slots;
  private final RecordStore<AgendaTemplate> templates;
  private final RecordStore<AgendaTemplateSlot> templateSlots;

  public ProgrammeStore(OpenFile file) {
    this.forums = file.store(FORUM, Forum.class);
    this.slots = file.store(PROGRAMME_SLOT, ProgrammeSlot.class);
    this.templates = file.store(AGENDA_TEMPLATE, AgendaTemplate.class);
    this.templateSlots = file.store(AGENDA_TEMPLATE_SLOT, AgendaTemplateSlot.class);
  }

  Programme read(Forum forum) {
    return new Programme(slots(forum.id()), others(forum), templates.where(AGENDA_TEMPLATE.ARCHIVED.isFalse()));
  }

  private Map<Forum, List<ProgrammeSlot>> others(Forum forum) {
    return forum.startsOn().map(day -> forums.where(FORUM.STARTS_ON.between(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND))
            .and(FORUM.ID.ne(forum.id())).and(FORUM.STATE.ne(ForumState.CANCELLED.name()))))
        .orElse(List.of()).stream().collect(Collectors.toMap(Function.identity(), other -> slots(other.id()), (one, _) -> one, LinkedHashMap::new));
  }

  public List<ProgrammeSlot> slots(long forum) {
    return slots.where(PROGRAMME_SLOT.FORUM_ID.eq(forum));
  }

  /** The items of a kept programme for a forum, not stored yet. */
  List<ProgrammeSlot> slots(AgendaTemplate template, long forum) {
    return templateSlots.where(AGENDA_TEMPLATE_SLOT.AGENDA_TEMPLATE_ID.eq(template.id())).stream()
        .map(slot -> ProgrammeSlotBuilder.builder().forumId(forum).dayNumber(slot.dayNumber()).track(slot.track()).kind(slot.kind())
            .startsAt(slot.startsAt()).endsAt(slot.endsAt()).title(slot.title()).audience(slot.audience()).build()).toList();
  }

  public List<ProgrammeSlot> add(Act act, List<ProgrammeSlot> more) {
    return slots.insertAll(act, more);
  }

  /** Keeps items as a programme to begin from: without rooms and persons, which differ from time to time. */
  AgendaTemplate keep(Act act, AgendaTemplate template, List<ProgrammeSlot> shown) {
    var kept = templates.insert(act, template);
    templateSlots.insertAll(act, shown.stream().map(slot -> AgendaTemplateSlotBuilder.builder().agendaTemplateId(kept.id()).dayNumber(slot.dayNumber())
        .track(slot.track()).kind(slot.kind()).startsAt(slot.startsAt()).endsAt(slot.endsAt()).title(slot.title()).audience(slot.audience()).build()).toList());
    return kept;
  }
}
