package fi.laatuverkko.indicator.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.indicator.IndicatorHistory;
import java.util.List;
import java.util.Map;

/**
 * What the workbook of indicators is made of.
 *
 * @param title whose indicators they are
 * @param histories in the order of the sheets
 * @param partners names of organisations by key
 * @param items catalogue items by key
 */
public record IndicatorReport(String title, List<IndicatorHistory> histories, Map<Long, String> partners, Map<Long, CatalogueItem> items) {}
