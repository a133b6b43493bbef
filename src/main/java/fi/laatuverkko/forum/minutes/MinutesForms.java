package fi.laatuverkko.forum.minutes;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumFeedback;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.math.BigDecimal;
import java.util.Optional;

/** The fields of what a forum leaves behind. */
public final class MinutesForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public MinutesForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  /** The forum's own minutes and feedback. */
  public Form<Forum> minutes() {
    return Form.of("forumMinutes",
        Section.of("minutes", Field.optional("minutes", types.paragraph(20000), Forum::minutes, Forum::withMinutes)),
        Section.of("feedback",
            Field.<Forum, BigDecimal>optional("feedbackMean", types.decimal(2), Forum::feedbackMean, Forum::withFeedbackMean)
                .refusing(MinutesForms::outOfScale).warning(MinutesForms::hidden),
            Field.optional("feedbackN", types.count(), Forum::feedbackN, Forum::withFeedbackN)));
  }

  private static Optional<Problem> outOfScale(Forum forum) {
    return forum.feedbackMean().filter(mean -> mean.compareTo(BigDecimal.ONE) < 0 || mean.compareTo(BigDecimal.valueOf(5)) > 0)
        .map(_ -> Problem.of("forumMinutes.problem.mean"));
  }

  private static Optional<Problem> hidden(Forum forum) {
    if (!ForumFeedback.isHidden(forum)) {
      return Optional.empty();
    }
    return Optional.of(Problem.of(forum.feedbackN().isEmpty() ? "forumMinutes.problem.n" : "forumMinutes.problem.few"));
  }

  public Form<Decision> decision() {
    return Form.of("forumDecision", Section.of("decision",
        Field.requiredText("decision", types.paragraph(2000), Decision::decision, Decision::withDecision)));
  }

  public Form<ActionItem> action() {
    return Form.of("actionItem", Section.of("action",
        Field.requiredText("task", types.paragraph(1000), ActionItem::task, ActionItem::withTask),
        Field.optional("owner", types.reference(names.choices(Kind.PERSON)), ActionItem::ownerId, ActionItem::withOwnerId),
        Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), ActionItem::organisationId, ActionItem::withOrganisationId),
        Field.optional("dueOn", types.day(), ActionItem::dueOn, ActionItem::withDueOn),
        Field.required("state", state(), ActionItem::state, ActionItem::withState),
        Field.optional("note", types.paragraph(1000), ActionItem::note, ActionItem::withNote)));
  }

  private ValueType<ActionState> state() {
    return types.constant(ActionState.class, "actionItem.state").marked(state -> switch (state) {
      case OPEN -> Mark.PLANNED;
      case STARTED -> Mark.RUNNING;
      case DONE -> Mark.DONE;
      case DROPPED -> Mark.MUTED;
    });
  }
}
