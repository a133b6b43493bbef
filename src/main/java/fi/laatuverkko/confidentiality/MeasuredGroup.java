package fi.laatuverkko.confidentiality;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a group of respondents gave on one question or indicator.
 *
 * @param owner whose respondents they are
 * @param from first day of the period
 * @param to last day of the period
 * @param n number of respondents
 * @param value their mean or share
 */
public record MeasuredGroup<O>(O owner, LocalDate from, LocalDate to, int n, BigDecimal value) {}
