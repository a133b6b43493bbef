package fi.laatuverkko.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many gave each answer, in the order of the answers. Kept as a JSON object.
 *
 * @param counts answer, as a number or in words -> how many
 */
public record Distribution(Map<String, Integer> counts) {

  private static final JsonMapper MAPPER = new JsonMapper();
  /** Stated means are rounded, sometimes to one decimal. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.0501");

  /** All answers of a numeric scale, also those nobody gave. */
  public static Distribution of(Scale scale, int[] byAnswer) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int answer = scale.least(); answer <= scale.most(); answer++) {
      counts.put(String.valueOf(answer), byAnswer[answer]);
    }
    return new Distribution(counts);
  }

  public static Distribution read(String json) {
    try {
      return new Distribution(MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, Integer>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No distribution: " + json, e);
    }
  }

  public String json() {
    try {
      return MAPPER.writeValueAsString(counts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public int n() {
    return counts.values().stream().mapToInt(count -> count).sum();
  }

  public int count(int answer) {
    return counts.getOrDefault(String.valueOf(answer), 0);
  }

  /** Mean of the answers as numbers; nothing where there are none. */
  public Optional<BigDecimal> mean() {
    var n = n();
    return n == 0 ? Optional.empty() : Optional.of(sum(1).divide(BigDecimal.valueOf(n), MathContext.DECIMAL64));
  }

  /** True when a stated mean can't be the rounded mean of these answers. */
  public boolean contradicts(Optional<BigDecimal> stated) {
    return stated.flatMap(value -> mean().map(own -> value.subtract(own).abs().compareTo(ROUNDING) > 0)).orElse(false);
  }

  /** Standard deviation of a sample, divided by n − 1; nothing for fewer than two answers. */
  public Optional<BigDecimal> deviation() {
    var n = BigDecimal.valueOf(n());
    if (n() < 2) {
      return Optional.empty();
    }
    var sum = sum(1);
    var squares = sum(2).multiply(n).subtract(sum.multiply(sum));
    return Optional.of(squares.divide(n.multiply(n.subtract(BigDecimal.ONE)), MathContext.DECIMAL64).sqrt(MathContext.DECIMAL64));
  }

  private BigDecimal sum(int power) {
    return counts.entrySet().stream().map(entry -> new BigDecimal(entry.getKey()).pow(power).multiply(BigDecimal.valueOf(entry.getValue())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
