package fi.laatuverkko.forum.programme;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalTime;
import java.util.Optional;

/** The fields of an item of a programme. */
public final class ProgrammeForms {

  private static final int MOST_DAYS = 14;

  private final ValueTypes types;
  private final ReferenceNames names;

  public ProgrammeForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<ProgrammeSlot> slot() {
    return Form.of("programmeSlot",
        Section.of("slot",
            Field.requiredText("title", types.text(200), ProgrammeSlot::title, ProgrammeSlot::withTitle),
            Field.required("kind", types.constant(SlotKind.class, "programmeSlot.kind"), ProgrammeSlot::kind, ProgrammeSlot::withKind),
            Field.<ProgrammeSlot, Integer>required("dayNumber", types.count(), ProgrammeSlot::dayNumber, ProgrammeSlot::withDayNumber)
                .refusing(slot -> slot.dayNumber() < 1 || slot.dayNumber() > MOST_DAYS ? Optional.of(Problem.of("programmeSlot.problem.day")) : Optional.empty()),
            Field.<ProgrammeSlot, LocalTime>required("startsAt", types.time(), ProgrammeSlot::startsAt, ProgrammeForms::movedTo)
                .refusing(ProgrammeForms::turned),
            Field.<ProgrammeSlot, LocalTime>required("endsAt", types.time(), ProgrammeSlot::endsAt, ProgrammeSlot::withEndsAt)
                .refusing(ProgrammeForms::turned)),
        Section.of("who",
            Field.optional("track", types.text(60), ProgrammeSlot::track, ProgrammeSlot::withTrack),
            Field.optional("room", types.text(80), ProgrammeSlot::room, ProgrammeSlot::withRoom),
            Field.optional("audience", types.text(80), ProgrammeSlot::audience, ProgrammeSlot::withAudience),
            Field.optional("person", types.reference(names.choices(Kind.PERSON)), ProgrammeSlot::personId, ProgrammeSlot::withPersonId),
            Field.optional("presenter", types.text(80), ProgrammeSlot::presenter, ProgrammeSlot::withPresenter),
            Field.optional("note", types.paragraph(1000), ProgrammeSlot::note, ProgrammeSlot::withNote)));
  }

  static Form<AgendaTemplate> template(ValueTypes types) {
    return Form.of("agendaTemplate", Section.of("template",
        Field.requiredText("name", types.text(200), AgendaTemplate::name, AgendaTemplate::withName),
        Field.optional("note", types.text(1000), AgendaTemplate::note, AgendaTemplate::withNote)));
  }

  /** A slot keeps its length when its beginning is moved, as far as the day goes. */
  private static ProgrammeSlot movedTo(ProgrammeSlot slot, LocalTime start) {
    return SlotTimes.startingAt(slot, start);
  }

  private static Optional<Problem> turned(ProgrammeSlot slot) {
    return slot.startsAt().isBefore(slot.endsAt()) ? Optional.empty() : Optional.of(Problem.of("programmeSlot.problem.order"));
  }
}
