package fi.laatuverkko.peerreview.visit;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.VISIT_SLOT;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.ReviewState;
import fi.laatuverkko.peerreview.VisitLanguage;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import org.jooq.DSLContext;

/** Fills the programmes of visits from templates, each time as one act. */
public final class VisitStore {

  private final ActLog acts;
  private final RecordStore<VisitSlot> slots;
  private final RecordStore<PeerReview> reviews;

  public VisitStore(DSLContext sql, ActLog acts) {
    this.acts = acts;
    this.slots = new RecordStore<>(sql, VISIT_SLOT, VisitSlot.class);
    this.reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class);
  }

  /**
   * Gives each visit of a round that has no programme the one of its length, as one act.
   *
   * @throws Refusal when all of them have one
   */
  public int fillAll(ReviewRound round) {
    var open = reviews.where(PEER_REVIEW.ROUND_ID.eq(round.id()).and(PEER_REVIEW.STATE.ne(ReviewState.CANCELLED.name()))).stream()
        .filter(review -> slots.where(VISIT_SLOT.REVIEW_ID.eq(review.id())).isEmpty()).toList();
    if (open.isEmpty()) {
      throw new Refusal(Problem.of("visitSlot.refused.allFilled"));
    }
    return acts.perform(ActName.of("visitSlot.act.allFilled", open.size(), round.name()), act -> {
      open.forEach(review -> slots.insertAll(act, VisitTemplate.of(review).slots(review.id(), texts(review))));
      return open.size();
    }).value();
  }

  private static Texts texts(PeerReview review) {
    return Texts.in(Language.valueOf(review.language().orElse(VisitLanguage.FI).name()));
  }

  /**
   * Titles are in the language of the visit.
   *
   * @throws Refusal when the programme has items already: nothing typed is ever overwritten
   */
  public int fill(PeerReview review, VisitTemplate template) {
    if (!slots.where(VISIT_SLOT.REVIEW_ID.eq(review.id())).isEmpty()) {
      throw new Refusal(Problem.of("visitSlot.refused.filled"));
    }
    return acts.perform(ActName.of("visitSlot.act.filled", review.name()),
        act -> slots.insertAll(act, template.slots(review.id(), texts(review))).size()).value();
  }
}
