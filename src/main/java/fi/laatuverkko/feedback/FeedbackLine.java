package fi.laatuverkko.feedback;

import java.util.Optional;

/**
 * A dataset as the list shows it.
 *
 * @param questions number of results
 * @param file name of the file it came from
 */
record FeedbackLine(FeedbackDataset dataset, int questions, Optional<String> file) {}
