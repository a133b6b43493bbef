package fi.laatuverkko.feedback.arvo;

import java.util.List;

/** What was found in a file of survey results. */
public record SurveyContent(List<FoundDataset> datasets) {}
