package fi.laatuverkko.peerreview.visit;

import static fi.laatuverkko.peerreview.visit.VisitSlotKind.BREAK;
import static fi.laatuverkko.peerreview.visit.VisitSlotKind.FEEDBACK;
import static fi.laatuverkko.peerreview.visit.VisitSlotKind.HOST;
import static fi.laatuverkko.peerreview.visit.VisitSlotKind.INTERVIEW;
import static fi.laatuverkko.peerreview.visit.VisitSlotKind.TRAVEL;
import static fi.laatuverkko.peerreview.visit.VisitSlotKind.WORK;

import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.text.Texts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ready programmes of one, two and two and a half days. */
public enum VisitTemplate {
  ONE_DAY,
  TWO_DAYS,
  EVE_AND_TWO_DAYS;

  /** The one for the length of a visit: one day, else two. */
  public static VisitTemplate of(PeerReview review) {
    return review.startsOn().isPresent() && review.endsOn().orElseGet(review.startsOn()::get).equals(review.startsOn().get()) ? ONE_DAY : TWO_DAYS;
  }

  /** The items of the programme for a review; titles in the language of the visit. */
  public List<VisitSlot> slots(long review, Texts texts) {
    var made = new Making(review, texts);
    switch (this) {
      case ONE_DAY -> oneDay(made);
      case TWO_DAYS -> twoDays(made);
      case EVE_AND_TWO_DAYS -> {
        made.all(0, "13:00", "17:00", WORK, "teamPreparation");
        twoDays(made);
      }
    }
    return made.slots;
  }

  private static void oneDay(Making made) {
    made.all(1, "08:30", "09:00", HOST, "orientation");
    made.all(1, "09:00", "09:30", HOST, "presentation");
    made.all(1, "09:30", "10:15", WORK, "planning");
    made.interview(1, "10:15", "11:00", 1, Interviewees.STUDENTS);
    made.interview(1, "10:15", "11:00", 2, Interviewees.TEACHERS);
    made.all(1, "11:00", "11:45", BREAK, "lunch");
    made.interview(1, "11:45", "12:30", 1, Interviewees.WORKING_LIFE);
    made.interview(1, "11:45", "12:30", 2, Interviewees.PROJECT_STAFF);
    made.interview(1, "12:45", "13:30", 1, Interviewees.MANAGEMENT);
    made.pair(1, "12:45", "13:30", 2, "writing");
    made.all(1, "13:30", "14:30", WORK, "analysis");
    made.all(1, "14:30", "15:15", FEEDBACK, "feedback");
  }

  private static void twoDays(Making made) {
    made.all(1, "08:30", "09:00", HOST, "orientation");
    made.all(1, "09:00", "09:30", HOST, "presentation");
    made.all(1, "09:30", "11:00", WORK, "planning");
    made.all(1, "11:00", "12:00", BREAK, "lunch");
    made.interview(1, "12:00", "12:45", 1, Interviewees.WORKING_LIFE);
    made.interview(1, "12:00", "12:45", 2, Interviewees.TEACHERS);
    made.interview(1, "13:00", "13:45", 1, Interviewees.STUDENTS);
    made.interview(1, "13:00", "13:45", 2, Interviewees.PROJECT_STAFF);
    made.all(1, "13:45", "14:15", BREAK, "coffee");
    made.interview(1, "14:15", "15:00", 1, Interviewees.MANAGEMENT);
    made.pair(1, "14:15", "15:00", 2, "writing");
    made.all(1, "15:15", "16:00", WORK, "writing");
    made.all(1, "16:00", "17:00", TRAVEL, "lodging");
    made.all(1, "17:00", "18:00", WORK, "pooling");
    made.all(1, "19:00", "20:30", BREAK, "dinner");
    made.all(2, "09:00", "09:15", WORK, "discussion");
    made.all(2, "09:15", "10:30", WORK, "mixedWriting");
    made.all(2, "10:30", "11:30", WORK, "commenting");
    made.all(2, "11:30", "12:00", WORK, "preparingFeedback");
    made.all(2, "12:00", "13:00", BREAK, "lunch");
    made.all(2, "13:00", "14:00", FEEDBACK, "feedback");
  }

  /** Puts items together. */
  private record Making(long review, Texts texts, List<VisitSlot> slots) {

    Making(long review, Texts texts) {
      this(review, texts, new ArrayList<>());
    }

    void all(int day, String from, String to, VisitSlotKind kind, String title) {
      slots.add(slot(day, from, to, kind).withTitle(Optional.of(texts.get("visitSlot.template." + title))));
    }

    void pair(int day, String from, String to, int pair, String title) {
      slots.add(slot(day, from, to, WORK).withTitle(Optional.of(texts.get("visitSlot.template." + title))).withPairNumber(Optional.of(pair)));
    }

    void interview(int day, String from, String to, int pair, Interviewees group) {
      slots.add(slot(day, from, to, INTERVIEW).withInterviewees(Optional.of(group)).withPairNumber(Optional.of(pair)));
    }

    private VisitSlot slot(int day, String from, String to, VisitSlotKind kind) {
      return VisitSlotBuilder.builder().reviewId(review).dayNumber(day).startsAt(LocalTime.parse(from)).endsAt(LocalTime.parse(to)).kind(kind).build();
    }
  }
}
