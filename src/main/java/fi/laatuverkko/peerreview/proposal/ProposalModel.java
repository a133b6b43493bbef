package fi.laatuverkko.peerreview.proposal;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.background.Running;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.RoundPlan;
import fi.laatuverkko.peerreview.RoundPlanQuery;
import fi.laatuverkko.peerreview.SeatDecision;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.peerreview.plan.PlanRequest;
import fi.laatuverkko.peerreview.plan.PlanTask;
import fi.laatuverkko.peerreview.plan.Proposal;
import fi.laatuverkko.peerreview.plan.Seat;
import fi.laatuverkko.peerreview.plan.TeamPlanner;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The proposal for the round shown: asking for one, comparing, locking seats, accepting. */
public final class ProposalModel implements PanelContent<ReviewRound> {

  private final OpenFile file;
  private final Desk desk;
  private final ProposalWords words;
  private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ObservableList<String> sentences = FXCollections.observableArrayList();
  private final ObservableList<List<ProposalLine>> teams = FXCollections.observableArrayList();
  private final Latest latest = new Latest();
  private Optional<ReviewRound> round = Optional.empty();
  private @Nullable Running running;

  public ProposalModel(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.words = new ProposalWords(desk.texts());
    file.changes().listen(RoundPlanQuery.TABLES, _ -> changed());
  }

  public ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
    return proposal.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What is said of the proposal, in the order it is read. */
  public ObservableList<String> sentences() {
    return sentences;
  }

  /** The proposed teams, a list of lines for each. */
  public ObservableList<List<ProposalLine>> teams() {
    return teams;
  }

  @Override
  public void show(ReviewRound shown) {
    if (round.filter(other -> other.id() == shown.id()).isEmpty()) {
      clear();
    }
    round = Optional.of(shown);
    if (proposal.get().isEmpty() && !busy.get()) {
      look(shown);
    }
  }

  /** Says before any planning whether the round can be filled. */
  private void look(ReviewRound shown) {
    latest.start(desk.background().storage(() -> query().of(shown.id(), PlanMode.BEST).map(this::before).orElse(List.of())).onSuccess(said -> {
      if (proposal.get().isEmpty()) {
        sentences.setAll(said);
      }
    }));
  }

  private List<String> before(RoundPlan plan) {
    List<String> said = new ArrayList<>(words.before(plan.task()));
    plan.past(LocalDate.now(desk.clock())).ifPresent(past -> said.add("• " + past.in(desk.texts())));
    return said;
  }

  @Override
  public void clear() {
    cancel();
    round = Optional.empty();
    put(Optional.empty(), List.of());
  }

  private void put(Optional<Proposal> made, List<String> said) {
    proposal.set(made);
    sentences.setAll(said);
    teams.setAll(made.map(shown -> ProposalLine.of(shown, desk.texts())).orElse(List.of()));
  }

  /** Where the round is another one by now than was planned, the proposal stays to be read, and says so. */
  private void changed() {
    if (busy.get()) {
      return;
    }
    round.ifPresent(shown -> proposal.get().ifPresentOrElse(made -> check(shown, made), () -> look(shown)));
  }

  private void check(ReviewRound shown, Proposal made) {
    latest.start(desk.background().storage(() -> query().of(shown.id(), made.task().wishes().mode()).map(RoundPlan::task)).onSuccess(now -> {
      if (proposal.get().filter(made::equals).isPresent()) {
        var note = desk.texts().get("proposal.changed");
        sentences.remove(note);
        if (now.filter(task -> ProposalStore.isSame(made.task(), task)).isEmpty()) {
          sentences.addFirst(note);
        }
      }
    }));
  }

  /** Plans the round. @param keep whether as much as possible of the present teams stays */
  public void propose(PlanMode mode, boolean keep) {
    plan(List.of(mode), keep);
  }

  /** Plans the round both ways and says what either is worth; shows the best. */
  public void compare() {
    plan(List.of(PlanMode.FAIR, PlanMode.BEST), false);
  }

  private void plan(List<PlanMode> modes, boolean keep) {
    round.ifPresent(shown -> {
      busy.set(true);
      desk.background().storage(() -> modes.stream().map(mode -> query().of(shown.id(), mode).map(plan -> task(plan, keep))).flatMap(Optional::stream).toList())
          .onSuccess(tasks -> solve(shown, tasks)).onFailure(this::failed).start();
    });
  }

  private RoundPlanQuery query() {
    return new RoundPlanQuery(file.sql(), file.names(), LocalDate.now(desk.clock()));
  }

  private static PlanTask task(RoundPlan plan, boolean keep) {
    Set<Seat> present = keep ? plan.members().stream().filter(member -> member.decision() == SeatDecision.PROPOSED)
        .map(member -> new Seat(member.reviewId(), member.personId())).collect(Collectors.toSet()) : Set.of();
    return plan.task().keeping(present);
  }

  private void solve(ReviewRound shown, List<PlanTask> tasks) {
    var planner = new TeamPlanner(desk.clock());
    running = desk.background().worker(progress -> tasks.stream().map(task -> planner.plan(task, PlanRequest.of(shown.seed()), progress)).toList())
        .titled(desk.texts().get("proposal.working"))
        .onSuccess(made -> made(shown, made)).onFailure(this::failed).onCancelled(() -> busy.set(false)).start();
  }

  private void made(ReviewRound shown, List<Proposal> made) {
    busy.set(false);
    if (round.filter(other -> other.id() == shown.id()).isPresent() && !made.isEmpty()) {
      var last = made.getLast();
      var said = new ArrayList<>(words.sentences(last));
      made.stream().filter(other -> other != last).forEach(other -> said.add(1, desk.texts().get("proposal.other", words.worth(other), words.state(other))));
      put(Optional.of(last), said);
    }
  }

  private void failed(Throwable failure) {
    busy.set(false);
    desk.dialogs().fail(failure);
  }

  /** Stops the planning that is going on. */
  public void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  /** Makes the proposed teams those of the reviews, as one act. */
  public void accept() {
    proposal.get().filter(Proposal::hasTeams).ifPresent(made -> round.ifPresent(shown -> desk.background().storage(() -> {
      var now = query().of(shown.id(), made.task().wishes().mode()).map(RoundPlan::task).orElse(made.task());
      new ProposalStore(file.sql(), file.acts()).accept(shown, made, now, LocalDate.now(desk.clock()));
      return made;
    }).onSuccess(_ -> {
      sentences.remove(desk.texts().get("proposal.next"));
      sentences.addFirst(desk.texts().get("proposal.next"));
      desk.dialogs().tell(desk.texts().get("proposal.accepted"));
    }).onFailure(desk.dialogs()::fail).start()));
  }

  /** Locks, forbids or frees the seat of a line. */
  public void decide(ProposalLine line, Optional<SeatDecision> decision) {
    desk.background().storage(() -> {
      new ProposalStore(file.sql(), file.acts()).decide(line.seat(), decision, line.peer());
      return line;
    }).onFailure(desk.dialogs()::fail).start();
  }
}
