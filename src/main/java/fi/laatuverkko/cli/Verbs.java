package fi.laatuverkko.cli;

/**
 * What the commands do, by feature. The network file comes as a full path with its extension, not looked at yet. A verb fails with a
 * {@link fi.laatuverkko.format.Refusal} for what the user can mend; anything else that it throws is taken for a fault of the program.
 */
public record Verbs(FileVerbs files, MoneyVerbs money, ForumVerbs forums, PeerReviewVerbs peerReviews, FeedbackVerbs feedback) {}
