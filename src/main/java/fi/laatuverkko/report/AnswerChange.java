package fi.laatuverkko.report;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An answer as it was left by somebody.
 *
 * @param number tells changes apart, latest first
 * @param answer nothing where it was taken out
 */
record AnswerChange(long number, LocalDateTime at, String by, String question, Optional<String> answer) {}
