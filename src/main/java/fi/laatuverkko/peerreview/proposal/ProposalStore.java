package fi.laatuverkko.peerreview.proposal;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.PLAN_RUN;
import static fi.laatuverkko.storage.schema.Tables.TEAM_MEMBER;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.PlanRun;
import fi.laatuverkko.peerreview.PlanRunBuilder;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.SeatDecision;
import fi.laatuverkko.peerreview.TeamMember;
import fi.laatuverkko.peerreview.TeamMemberBuilder;
import fi.laatuverkko.peerreview.TeamRole;
import fi.laatuverkko.peerreview.plan.PlanTask;
import fi.laatuverkko.peerreview.plan.Proposal;
import fi.laatuverkko.peerreview.plan.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** Puts proposals and decisions about single seats into the file, each as one act. */
public final class ProposalStore {

  private final ActLog acts;
  private final RecordStore<TeamMember> members;
  private final RecordStore<PlanRun> runs;
  private final RecordStore<PeerReview> reviews;

  public ProposalStore(DSLContext sql, ActLog acts) {
    this.acts = acts;
    this.members = new RecordStore<>(sql, TEAM_MEMBER, TeamMember.class);
    this.runs = new RecordStore<>(sql, PLAN_RUN, PlanRun.class);
    this.reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class);
  }

  /**
   * Makes the proposed teams those of the reviews. Whoever was locked or has accepted stays as she is.
   *
   * @param now the round as it is now; where it isn't the one that was planned any more, nothing is stored
   * @throws Refusal when the round has changed since the proposal was made
   */
  public void accept(ReviewRound round, Proposal proposal, PlanTask now, LocalDate today) {
    if (!isSame(proposal.task(), now)) {
      throw new Refusal(Problem.of("planRun.refused.changed"));
    }
    acts.perform(ActName.of("planRun.act.accepted", round.name()), act -> {
      proposal.teams().forEach(team -> put(act, team));
      var score = proposal.score();
      return runs.insert(act, PlanRunBuilder.builder().roundId(round.id()).madeOn(today).planMode(proposal.task().wishes().mode()).seed((int) proposal.seed())
          .outcome(proposal.state()).points(score.fit()).weakest(score.weakest()).pairs(score.reciprocal().size()).leastPairs(proposal.leastPairs()).build());
    });
  }

  /** What was kept of an earlier proposal is no property of the round. */
  static boolean isSame(PlanTask planned, PlanTask now) {
    return Objects.equals(planned.peers(), now.peers()) && Objects.equals(planned.visits(), now.visits()) && planned.locked().equals(now.locked())
        && planned.forbidden().equals(now.forbidden()) && planned.travel().equals(now.travel());
  }

  private void put(Act act, Proposal.Team team) {
    var before = members.where(TEAM_MEMBER.REVIEW_ID.eq(team.visit().id()));
    before.stream().filter(member -> member.decision() == SeatDecision.PROPOSED || member.decision() == SeatDecision.ALTERNATE).forEach(member -> members.delete(act, member));
    var staying = before.stream().filter(member -> member.decision() != SeatDecision.PROPOSED && member.decision() != SeatDecision.ALTERNATE).toList();
    var led = staying.stream().anyMatch(member -> member.decision().isIn() && member.teamRole() == TeamRole.COORDINATOR);
    for (int at = 0; at < team.members().size(); at++) {
      var peer = team.members().get(at).peer();
      if (staying.stream().noneMatch(member -> member.personId() == peer.id())) {
        var role = peer.id() == team.coordinator() && !led ? TeamRole.COORDINATOR : TeamRole.PEER;
        members.insert(act, member(team.visit().id(), peer.id(), SeatDecision.PROPOSED, role).withPairNumber(Optional.of(at < (team.members().size() + 1) / 2 ? 1 : 2)));
      }
    }
    team.alternates().stream().filter(alternate -> staying.stream().noneMatch(member -> member.personId() == alternate.peer().id()))
        .forEach(alternate -> members.insert(act, member(team.visit().id(), alternate.peer().id(), SeatDecision.ALTERNATE, TeamRole.PEER)));
  }

  private static TeamMember member(long review, long person, SeatDecision decision, TeamRole role) {
    return TeamMemberBuilder.builder().reviewId(review).personId(person).decision(decision).teamRole(role).build();
  }

  /** Locks, forbids or frees (no decision) a seat. */
  public void decide(Seat seat, Optional<SeatDecision> decision, String peer) {
    var review = reviews.find(seat.visit()).map(PeerReview::name).orElse("");
    var key = decision.map(chosen -> chosen == SeatDecision.LOCKED ? "planRun.act.locked" : "planRun.act.forbidden").orElse("planRun.act.freed");
    acts.perform(ActName.of(key, peer, review), act -> {
      var before = members.where(TEAM_MEMBER.REVIEW_ID.eq(seat.visit()).and(TEAM_MEMBER.PERSON_ID.eq(seat.peer()))).stream().findFirst();
      if (decision.isEmpty()) {
        before.ifPresent(member -> members.delete(act, member));
      } else if (before.isPresent()) {
        members.update(act, before.get(), before.get().withDecision(decision.get()));
      } else {
        members.insert(act, member(seat.visit(), seat.peer(), decision.get(), TeamRole.PEER));
      }
      return List.of();
    });
  }
}
