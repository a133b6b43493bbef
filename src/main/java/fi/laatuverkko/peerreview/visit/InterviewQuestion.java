package fi.laatuverkko.peerreview.visit;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/** A question asked in an interview. */
@StoredRecord
public record InterviewQuestion(
    long id,
    int version,
    long slotId,
    int place,
    String wording) implements Stored, InterviewQuestionBuilder.With {}
