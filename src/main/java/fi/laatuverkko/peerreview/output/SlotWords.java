package fi.laatuverkko.peerreview.output;

import fi.laatuverkko.peerreview.visit.VisitSlot;
import fi.laatuverkko.peerreview.visit.VisitSlotKind;
import fi.laatuverkko.text.Texts;

/** What an item of a visit is called on paper. */
public final class SlotWords {

  private SlotWords() {}

  public static String what(VisitSlot slot, Texts texts) {
    if (slot.kind() != VisitSlotKind.INTERVIEW) {
      return slot.title().orElseGet(() -> texts.get("visitSlot.kind." + slot.kind()));
    }
    var group = slot.interviewees().map(who -> texts.get("visitSlot.interviewees." + who));
    var people = slot.people().map(count -> " (" + count + ")").orElse("");
    return texts.get("visitSlot.kind." + slot.kind()) + group.map(who -> ": " + who).orElse("") + people + slot.title().map(title -> ", " + title).orElse("");
  }
}
