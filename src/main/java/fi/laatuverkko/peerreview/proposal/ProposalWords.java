package fi.laatuverkko.peerreview.proposal;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.peerreview.plan.Feasibility;
import fi.laatuverkko.peerreview.plan.Obstacle;
import fi.laatuverkko.peerreview.plan.OrganisationPair;
import fi.laatuverkko.peerreview.plan.PlanState;
import fi.laatuverkko.peerreview.plan.PlanTask;
import fi.laatuverkko.peerreview.plan.Proposal;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A proposal in sentences: how far it is proven, what it is worth, what stood against it, what each wish costs. */
public final class ProposalWords {

  private final Texts texts;
  private final Formats formats;

  public ProposalWords(Texts texts) {
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  public String state(Proposal proposal) {
    if (proposal.state() == PlanState.OPTIMAL && !proposal.certain()) {
      return texts.get("planRun.solved");
    }
    var words = texts.get("planRun.state." + proposal.state());
    return proposal.state() == PlanState.FEASIBLE
        ? texts.get("planRun.bound", words, proposal.score().fit(), proposal.bound().orElse(proposal.score().fit())) : words;
  }

  /** The figures that tell two proposals apart, one sentence. */
  public String worth(Proposal proposal) {
    var score = proposal.score();
    return texts.get("planRun.worth", texts.get("planRun.mode." + proposal.task().wishes().mode()), score.fit(), score.weakest(), score.reciprocal().size(), proposal.leastPairs(),
        formats.number(score.unfairness(), 2), score.bent());
  }

  /** What can be said of a round before any planning: its size, and what stands against it. */
  public List<String> before(PlanTask task) {
    List<String> said = new ArrayList<>();
    said.add(texts.get("planRun.size", task.visits().size(), task.seats(), task.peers().size(), task.organisations().size()));
    var obstacles = Feasibility.of(task);
    said.add(texts.get(obstacles.stream().anyMatch(Obstacle::blocking) ? "planRun.cannot" : "planRun.can"));
    obstacles.forEach(obstacle -> said.add((obstacle.blocking() ? "✗ " : "• ") + obstacle.words().in(texts)));
    return said;
  }

  public List<String> pairs(Proposal proposal) {
    return proposal.score().reciprocal().stream().map(pair -> pair(proposal, pair)).toList();
  }

  private static String pair(Proposal proposal, OrganisationPair pair) {
    return proposal.task().name(pair.first()) + " ↔ " + proposal.task().name(pair.second());
  }

  /** Everything worth saying about it, in the order it is read. */
  public List<String> sentences(Proposal proposal) {
    List<String> said = new ArrayList<>();
    said.add(state(proposal));
    proposal.obstacles().forEach(obstacle -> said.add((obstacle.blocking() ? "✗ " : "• ") + obstacle.words().in(texts)));
    proposal.waysOut().forEach(way -> said.add("→ " + way.in(texts)));
    if (proposal.hasTeams()) {
      said.add(worth(proposal));
      if (!proposal.score().reciprocal().isEmpty()) {
        said.add(texts.get("planRun.pairs", String.join(", ", pairs(proposal))));
      }
      said.addAll(prices(proposal));
    }
    return said;
  }

  private List<String> prices(Proposal proposal) {
    return proposal.prices().stream().map(price -> price.points().map(points -> texts.get("planRun.price", price.wish(), points))
        .orElseGet(() -> texts.get("planRun.priceUnknown", price.wish()))).collect(Collectors.toList());
  }
}
