package fi.laatuverkko.peerreview.visit;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import java.time.LocalTime;
import java.util.Optional;

/** The fields of the items of a visit and of the questions asked. */
public final class VisitForms {

  private final ValueTypes types;

  public VisitForms(ValueTypes types) {
    this.types = types;
  }

  public Form<VisitSlot> slot() {
    return Form.of("visitSlot",
        Section.of("when",
            Field.required("dayNumber", types.whole(0, 14), VisitSlot::dayNumber, VisitSlot::withDayNumber),
            Field.required("startsAt", types.time(), VisitSlot::startsAt, VisitSlot::withStartsAt),
            Field.<VisitSlot, LocalTime>required("endsAt", types.time(), VisitSlot::endsAt, VisitSlot::withEndsAt)
                .refusing(slot -> slot.endsAt().isAfter(slot.startsAt()) ? Optional.empty() : Optional.of(Problem.of("visitSlot.problem.order")))
                .warning(slot -> VisitRules.length(slot)),
            Field.required("kind", types.constant(VisitSlotKind.class, "visitSlot.kind"), VisitSlot::kind, VisitSlot::withKind),
            Field.optional("title", types.text(200), VisitSlot::title, VisitSlot::withTitle)),
        Section.of("who",
            Field.optional("interviewees", types.constant(Interviewees.class, "visitSlot.interviewees"), VisitSlot::interviewees, VisitSlot::withInterviewees),
            Field.required("individual", types.flag(), VisitSlot::individual, VisitSlot::withIndividual),
            Field.optional("people", types.count(), VisitSlot::people, VisitSlot::withPeople),
            Field.optional("pairNumber", types.whole(1, 4), VisitSlot::pairNumber, VisitSlot::withPairNumber),
            Field.optional("room", types.text(80), VisitSlot::room, VisitSlot::withRoom),
            Field.optional("note", types.paragraph(1000), VisitSlot::note, VisitSlot::withNote)));
  }

  public Form<InterviewQuestion> question() {
    return Form.of("interviewQuestion", Section.of("question",
        Field.requiredText("wording", types.paragraph(1000), InterviewQuestion::wording, InterviewQuestion::withWording)));
  }
}
