package fi.laatuverkko.peerreview.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a set of teams is worth.
 *
 * @param fit sum of the points of all seats
 * @param weakest points of the weakest team
 * @param reciprocal pairs of organisations that review each other, each once, lower key first
 * @param bent team rules that do not hold, counted per team, organisation and area
 * @param kept seats that are as in the earlier proposal
 * @param unfairness square root of the summed squared differences of the organisations' visits from their mean
 * @param uneven sum over the organisations of |n · visits − all visits|, n being their number
 */
public record PlanScore(int fit, int weakest, List<OrganisationPair> reciprocal, int bent, int kept, BigDecimal unfairness, int uneven) {}
