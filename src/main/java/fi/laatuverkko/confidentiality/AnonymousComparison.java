package fi.laatuverkko.confidentiality;

import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One partner beside an anonymous network, for one question and period. Others stand under codes and without their n, which would
 * name them. How much is shown depends on how many providers have a shown figure: up to two, only her own; three or four, the
 * network's weighted mean too; from five the others and the median; from eight the quartiles.
 *
 * @param own what others may see of her; her own unhidden figure is not here
 * @param providers with a shown figure, her own among them
 * @param others in the order of their codes
 */
public record AnonymousComparison(SharedFigure own, int providers, Optional<NetworkFigure> network, List<Coded> others,
    Optional<BigDecimal> median, Optional<Quartiles> quartiles) {

  public static final int FOR_NETWORK = 3;
  public static final int FOR_MEDIAN = 5;
  public static final int FOR_QUARTILES = 8;

  /** Another provider's figure under the code it has in this export. */
  public record Coded(String code, BigDecimal value) {}

  /**
   * @param owners all providers of the comparison
   * @param codes of this export, see {@link Codes}
   */
  public static <O> AnonymousComparison of(SharedView<O> view, O partner, List<O> owners, DateRange period, Map<O, String> codes) {
    List<BigDecimal> values = new ArrayList<>();
    List<Coded> others = new ArrayList<>();
    owners.stream().distinct().forEach(owner -> view.figure(owner, period).shown().ifPresent(value -> {
      values.add(value);
      if (!owner.equals(partner)) {
        others.add(new Coded(codes.get(owner), value));
      }
    }));
    others.sort(Comparator.comparing(Coded::code));
    var many = values.size();
    var quartiles = many >= FOR_MEDIAN ? Optional.of(Quartiles.of(values)) : Optional.<Quartiles>empty();
    return new AnonymousComparison(view.figure(partner, period), many,
        many >= FOR_NETWORK ? view.network(owners, period) : Optional.empty(),
        many >= FOR_MEDIAN ? List.copyOf(others) : List.of(),
        quartiles.map(Quartiles::median), many >= FOR_QUARTILES ? quartiles : Optional.empty());
  }
}
