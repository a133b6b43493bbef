package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.TEAM_MEMBER;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.peerreview.plan.Days;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** What is done to all reviews of a round at once: adding them, giving them days, noting that the teams have said yes. */
public final class RoundStore {

  private final DSLContext sql;
  private final ActLog acts;
  private final ReferenceNames names;
  private final Clock clock;
  private final ReviewWriting writing;

  public RoundStore(DSLContext sql, ActLog acts, ReferenceNames names, Clock clock) {
    this.sql = sql;
    this.acts = acts;
    this.names = names;
    this.clock = clock;
    this.writing = new ReviewWriting(sql, names, clock);
  }

  /**
   * @param named makes the name of a review of its host's name
   * @throws Refusal when the round has no network or all its members are in the round
   */
  public List<PeerReview> addMembers(ReviewRound round, UnaryOperator<String> named) {
    var network = round.networkId().orElseThrow(() -> new Refusal(Problem.of("reviewRound.refused.noNetwork")));
    var today = LocalDate.now(clock);
    var members = sql.select(NETWORK_MEMBER.ORGANISATION_ID).from(NETWORK_MEMBER)
        .where(NETWORK_MEMBER.NETWORK_ID.eq(network).and(NETWORK_MEMBER.LEFT_ON.isNull().or(NETWORK_MEMBER.LEFT_ON.gt(today)))).fetch(NETWORK_MEMBER.ORGANISATION_ID);
    var present = sql.select(PEER_REVIEW.HOST_ID).from(PEER_REVIEW).where(PEER_REVIEW.ROUND_ID.eq(round.id())).fetchSet(PEER_REVIEW.HOST_ID);
    members.removeAll(present);
    if (members.isEmpty()) {
      throw new Refusal(Problem.of("reviewRound.refused.allMembers"));
    }
    return acts.perform(ActName.of("reviewRound.act.members", members.size(), round.name()), act -> {
      List<PeerReview> added = new ArrayList<>();
      members.forEach(host -> added.add(writing.insert(act, blank(round, host, named.apply(names.name(Kind.ORGANISATION, host))))));
      return added;
    }).value();
  }

  /**
   * Gives days to the visits that have none, spread over the round, as one act.
   *
   * @throws Refusal when the round has no days itself or all its visits have
   */
  public int suggestDays(ReviewRound round) {
    if (round.startsOn().isEmpty() || round.endsOn().isEmpty()) {
      throw new Refusal(Problem.of("reviewRound.refused.noDays"));
    }
    var all = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class).where(PEER_REVIEW.ROUND_ID.eq(round.id()).and(PEER_REVIEW.STATE.ne(ReviewState.CANCELLED.name())));
    var open = all.stream().filter(review -> review.startsOn().isEmpty()).toList();
    if (open.isEmpty()) {
      throw new Refusal(Problem.of(all.isEmpty() ? "reviewRound.refused.noReviews" : "reviewRound.refused.allDays"));
    }
    var taken = all.stream().flatMap(review -> review.startsOn().map(start -> new Days(start, review.endsOn().orElse(start))).stream()).toList();
    var days = VisitDays.spread(round.startsOn().get(), round.endsOn().get(), open.size(), taken);
    return acts.perform(ActName.of("reviewRound.act.days", open.size(), round.name()), act -> {
      for (int at = 0; at < open.size(); at++) {
        var review = open.get(at);
        writing.update(act, review, review.withStartsOn(Optional.of(days.get(at).first())).withEndsOn(Optional.of(days.get(at).last())));
      }
      return open.size();
    }).value();
  }

  /**
   * Notes that everybody proposed for the teams has said yes, as one act.
   *
   * @throws Refusal when nobody's answer is open
   */
  public int acceptAll(ReviewRound round) {
    var members = new RecordStore<>(sql, TEAM_MEMBER, TeamMember.class);
    var reviews = sql.select(PEER_REVIEW.ID).from(PEER_REVIEW).where(PEER_REVIEW.ROUND_ID.eq(round.id())).fetch(PEER_REVIEW.ID);
    var asked = members.where(TEAM_MEMBER.REVIEW_ID.in(reviews)).stream()
        .filter(member -> member.decision() == SeatDecision.PROPOSED || member.decision() == SeatDecision.LOCKED).toList();
    if (asked.isEmpty()) {
      throw new Refusal(Problem.of("reviewRound.refused.nobodyAsked"));
    }
    return acts.perform(ActName.of("reviewRound.act.accepted", asked.size(), round.name()), act -> {
      asked.forEach(member -> members.update(act, member, member.withDecision(SeatDecision.ACCEPTED)));
      return asked.size();
    }).value();
  }

  /** A review of a host as it is first stored. */
  public static PeerReview blank(ReviewRound round, long host, String name) {
    return PeerReviewBuilder.builder().roundId(round.id()).hostId(host).name(name).language(Optional.of(VisitLanguage.FI)).visitMode(VisitMode.ON_SITE).state(ReviewState.DRAFT).build();
  }
}
