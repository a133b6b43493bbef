package fi.laatuverkko.peerreview;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of lists of reviews and of rounds. */
final class ReviewColumns {

  private ReviewColumns() {}

  static Columns<ReviewLine> of(ValueTypes types, ReferenceNames names) {
    return Columns.of("peerReview", line -> line.review().id(),
        Column.of("state", ReviewForms.state(types), 150, (ReviewLine line) -> Optional.of(line.review().state())),
        Column.of("startsOn", types.day(), 110, (ReviewLine line) -> line.review().startsOn()).sayingUnknown(),
        Column.of("name", types.text(200), 230, (ReviewLine line) -> Optional.of(line.review().name())),
        Column.of("team", types.text(20), 80, (ReviewLine line) -> Optional.of(line.accepted() + "/" + line.peers())),
        Column.of("next", types.constant(PhaseStep.class, "reviewPhase.step"), 170, (ReviewLine line) -> line.nextDue().map(ReviewLine.Due::step)),
        Column.of("nextOn", types.day(), 110, (ReviewLine line) -> line.nextDue().map(ReviewLine.Due::on)),
        Column.of("areas", types.text(600), 240, (ReviewLine line) -> areas(line, names)).hidden(),
        Column.of("host", types.reference(names.choices(Kind.ORGANISATION)), 150, (ReviewLine line) -> Optional.of(line.review().hostId())).hidden(),
        Column.of("round", types.reference(names.choices(Kind.REVIEW_ROUND)), 170, (ReviewLine line) -> Optional.of(line.review().roundId())).hidden());
  }

  private static Optional<String> areas(ReviewLine line, ReferenceNames names) {
    return Optional.of(line.areas().stream().map(names::label).collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
  }

  static Columns<RoundLine> rounds(ValueTypes types, ReferenceNames names) {
    return Columns.of("reviewRound", line -> line.round().id(),
        Column.of("state", ReviewForms.roundState(types), 130, (RoundLine line) -> Optional.of(line.round().state())),
        Column.of("name", types.text(200), 260, (RoundLine line) -> Optional.of(line.round().name())),
        Column.of("startsOn", types.day(), 110, (RoundLine line) -> line.round().startsOn()),
        Column.of("reviews", types.whole(), 100, (RoundLine line) -> Optional.of(line.reviews())),
        Column.of("teams", types.whole(), 120, (RoundLine line) -> Optional.of(line.teams())),
        Column.of("network", types.reference(names.choices(Kind.NETWORK)), 150, (RoundLine line) -> line.round().networkId()).hidden());
  }

  static Columns<PhaseLine> phases(ValueTypes types) {
    return Columns.of("reviewPhase", PhaseLine::number,
        Column.of("due", types.day(), 110, PhaseLine::due).sayingUnknown(),
        Column.of("late", types.constant(PhaseLine.Status.class, "reviewPhase.status").marked(ReviewColumns::mark), 130, (PhaseLine line) -> Optional.of(line.status())),
        Column.of("step", types.constant(PhaseStep.class, "reviewPhase.step"), 210, (PhaseLine line) -> Optional.of(line.phase().step())),
        Column.of("review", types.text(200), 240, (PhaseLine line) -> Optional.of(line.review().name())),
        Column.of("done", types.day(), 110, PhaseLine::done));
  }

  private static Mark mark(PhaseLine.Status status) {
    return switch (status) {
      case DONE -> Mark.DONE;
      case LATE -> Mark.WARNING;
      case AHEAD -> Mark.PLANNED;
      case UNKNOWN -> Mark.MUTED;
    };
  }
}
