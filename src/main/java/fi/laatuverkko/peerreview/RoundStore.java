package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** Adds a review for each member of the round's network that has none yet, as one act. */
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

  /** A review of a host as it is first stored. */
  public static PeerReview blank(ReviewRound round, long host, String name) {
    return PeerReviewBuilder.builder().roundId(round.id()).hostId(host).name(name).language(Optional.of(VisitLanguage.FI)).visitMode(VisitMode.ON_SITE).state(ReviewState.DRAFT).build();
  }
}
