package fi.laatuverkko.peerreview.visit;

import static fi.laatuverkko.storage.schema.Tables.VISIT_SLOT;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.VisitLanguage;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import org.jooq.DSLContext;

/** Fills the programme of a visit from a template, as one act. */
public final class VisitStore {

  private final ActLog acts;
  private final RecordStore<VisitSlot> slots;

  public VisitStore(DSLContext sql, ActLog acts) {
    this.acts = acts;
    this.slots = new RecordStore<>(sql, VISIT_SLOT, VisitSlot.class);
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
    var texts = Texts.in(Language.valueOf(review.language().orElse(VisitLanguage.FI).name()));
    return acts.perform(ActName.of("visitSlot.act.filled", review.name()), act -> slots.insertAll(act, template.slots(review.id(), texts)).size()).value();
  }
}
