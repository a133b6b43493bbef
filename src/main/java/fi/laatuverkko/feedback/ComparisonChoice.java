package fi.laatuverkko.feedback;

import fi.laatuverkko.format.DateRange;
import java.util.Optional;

/**
 * What is compared.
 *
 * @param question whose means; none for the response rate
 */
public record ComparisonChoice(ProviderGroup group, Survey survey, DateRange period, Optional<String> question) {}
