package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.TEAM_MEMBER;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.record.Writing;
import org.jooq.DSLContext;

/** Writes places in teams; a named team that loses somebody takes its review back a step, so that nobody goes on with a gap. */
final class MemberWriting implements Writing<TeamMember> {

  private final RecordStore<TeamMember> members;
  private final RecordStore<PeerReview> reviews;

  MemberWriting(DSLContext sql) {
    this.members = new RecordStore<>(sql, TEAM_MEMBER, TeamMember.class);
    this.reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class);
  }

  @Override
  public TeamMember insert(Act act, TeamMember member) {
    return members.insert(act, member);
  }

  @Override
  public TeamMember update(Act act, TeamMember before, TeamMember after) {
    if (before.decision().isIn() && !after.decision().isIn()) {
      reopen(act, before);
    }
    return members.update(act, before, after);
  }

  @Override
  public void delete(Act act, TeamMember member) {
    if (member.decision().isIn()) {
      reopen(act, member);
    }
    members.delete(act, member);
  }

  private void reopen(Act act, TeamMember member) {
    reviews.find(member.reviewId()).filter(review -> review.state() == ReviewState.TEAM_NAMED)
        .ifPresent(review -> reviews.update(act, review, review.withState(ReviewState.AGREED)));
  }
}
