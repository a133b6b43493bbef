package fi.laatuverkko.confidentiality;

import java.math.BigDecimal;

/**
 * A network's figure over the shown groups.
 *
 * @param weighted by respondents: the network's respondents
 * @param unweighted the typical provider
 * @param n respondents behind it
 * @param shown number of providers in it
 * @param hidden number of providers left out because their group is hidden
 */
public record NetworkFigure(BigDecimal weighted, BigDecimal unweighted, int n, int shown, int hidden) {}
