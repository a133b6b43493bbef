package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.intake.Place;
import java.util.List;
import java.util.Optional;

/**
 * Results found in a file.
 *
 * @param provider as the file names it; nobody where the user states whose they are
 * @param first where the first line of it stands
 * @param results without their dataset
 */
public record FoundDataset(Optional<ProviderName> provider, Place first, Survey survey, Optional<String> surveyName, DateRange period,
    DatasetShape shape, Optional<Integer> invited, Optional<Integer> answered, List<FeedbackResult> results) {}
