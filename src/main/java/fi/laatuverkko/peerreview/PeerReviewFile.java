package fi.laatuverkko.peerreview;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.calendar.CalendarEvent;
import fi.laatuverkko.calendar.FileMarkQuery;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.peerreview.output.RoundEvents;
import fi.laatuverkko.peerreview.output.RoundReportQuery;
import fi.laatuverkko.peerreview.output.RoundWorkbook;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.peerreview.plan.PlanRequest;
import fi.laatuverkko.peerreview.plan.TeamPlanner;
import fi.laatuverkko.peerreview.proposal.ProposalLine;
import fi.laatuverkko.peerreview.proposal.ProposalWords;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.reference.ReferenceQuery;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Peer review of a file without a window: what the command line asks for. */
public final class PeerReviewFile {

  /** A proposal in lines of text. @param found whether there are teams in it */
  public record Answer(List<String> lines, boolean found) {}

  private final DataFile file;
  private final Texts texts;
  private final Clock clock;
  private final ReferenceNames names;

  public PeerReviewFile(DataFile file, Texts texts, Clock clock) {
    this.file = file;
    this.texts = texts;
    this.clock = clock;
    this.names = new ReferenceNames(texts.language(), clock);
    names.show(new ReferenceQuery(file.sql()).names(), new CatalogueStore(file.sql()).catalogues());
  }

  private ReviewRound round(Optional<String> name) {
    var rounds = new RoundQuery(file.sql());
    return name.map(wanted -> rounds.named(wanted).orElseThrow(() -> new Refusal(Problem.of("reviewRound.refused.unknown", wanted,
            rounds.lines().stream().map(line -> line.round().name()).collect(Collectors.joining(", "))))))
        .or(() -> rounds.lines().stream().map(RoundLine::round).filter(round -> round.state() == RoundState.PLANNED && !round.archived()).findFirst())
        .or(rounds::latest).orElseThrow(() -> new Refusal(Problem.of("reviewRound.refused.none")));
  }

  /**
   * The proposal of a round in lines of text: what is said of it, then each team with the reasons. Stores nothing.
   *
   * @param name of the round; without one the latest that is planned
   * @param seed decides between teams of the same worth; without one the round's own
   */
  public Answer plan(Optional<String> name, PlanMode mode, Optional<Long> seed) {
    var round = round(name);
    var plan = new RoundPlanQuery(file.sql(), names, LocalDate.now(clock)).of(round.id(), mode).orElseThrow();
    var proposal = new TeamPlanner(clock).plan(plan.task(), PlanRequest.of(seed.orElse((long) round.seed())), Progress.NONE);
    List<String> lines = new ArrayList<>(List.of(round.name()));
    lines.addAll(new ProposalWords(texts).sentences(proposal));
    plan.past(LocalDate.now(clock)).ifPresent(past -> lines.add("• " + past.in(texts)));
    for (var team : ProposalLine.of(proposal, texts)) {
      lines.add("");
      lines.add(team.getFirst().visit());
      team.forEach(line -> lines.add("  " + texts.get("proposal.place." + line.place()) + ": " + line.peer() + " – " + line.reasons()));
    }
    return new Answer(lines, proposal.hasTeams());
  }

  /** Writes the workbook of a round. */
  public void export(Optional<String> name, Path out) {
    var report = new RoundReportQuery(file.sql(), names).of(round(name).id(), LocalDate.now(clock));
    new WorkbookWriter().write(new RoundWorkbook(report, texts).workbook(ZonedDateTime.now(clock)), out);
  }

  /** The visits and steps of all rounds that are not closed, for a calendar file. */
  public List<CalendarEvent> events() {
    var marks = new FileMarkQuery(file.sql()).names();
    var report = new RoundReportQuery(file.sql(), names);
    return new RoundQuery(file.sql()).lines().stream().map(RoundLine::round).filter(round -> !round.archived() && round.state() != RoundState.CLOSED)
        .flatMap(round -> RoundEvents.of(report.of(round.id(), LocalDate.now(clock)), marks, texts).stream()).toList();
  }
}
