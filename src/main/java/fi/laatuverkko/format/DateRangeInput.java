package fi.laatuverkko.format;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a period: "1.1. – 31.12.2019", "1.12.2014-31.12.2015", "1.–5.12.2019", with one end open "1.1.2020–" and "–30.6.2022",
 * whole months "8/2019–6/2020", whole years "2019" and "2019–2020". A single date is a period of one day. Any dash will do.
 */
public final class DateRangeInput {

  private DateRangeInput() {}

  /** @param reference gives the year where neither end has one: mostly today */
  public static Parsed<DateRange> parse(String text, LocalDate reference) {
    if (TypedText.isBlank(text)) {
      return Parsed.empty();
    }
    var plain = TypedText.plain(text);
    return (TypedText.isTooLong(plain) ? Optional.<Ends>empty() : ends(plain))
        .map(ends -> range(ends, text, reference))
        .orElseGet(() -> Parsed.refused("format.problem.dateRange", TypedText.quoted(text)));
  }

  /** Both ends as they stand; at least one of them is there. */
  private record Ends(Optional<PartialDate> from, Optional<PartialDate> to) {}

  private static Optional<Ends> ends(String plain) {
    var single = PartialDate.readEnd(plain).filter(date -> !date.isDayAlone());
    if (single.isPresent()) {
      return Optional.of(new Ends(single, single));
    }
    for (int dash = plain.indexOf('-'); dash >= 0; dash = plain.indexOf('-', dash + 1)) {
      var ends = ends(plain.substring(0, dash).strip(), plain.substring(dash + 1).strip());
      if (ends.isPresent()) {
        return ends;
      }
    }
    return Optional.empty();
  }

  private static Optional<Ends> ends(String left, String right) {
    var from = PartialDate.readEnd(left);
    var to = PartialDate.readEnd(right).filter(date -> !date.isDayAlone());
    var readBoth = (from.isPresent() || left.isEmpty()) && (to.isPresent() || right.isEmpty());
    var somethingToHoldOnTo = to.isPresent() || from.filter(date -> !date.isDayAlone()).isPresent();
    return readBoth && somethingToHoldOnTo ? Optional.of(new Ends(from, to)) : Optional.empty();
  }

  private static Parsed<DateRange> range(Ends ends, String text, LocalDate reference) {
    var to = ends.to.map(date -> ends.from.map(date::completedBy).orElse(date).inYearOf(reference));
    var from = ends.from.map(date -> to.map(date::completedBy).orElse(date).inYearOf(reference));
    var first = from.map(date -> DateInput.existing(date.first(), text));
    var last = to.map(date -> DateInput.existing(date.last(), text));
    var problem = first.flatMap(Parsed::refusal).or(() -> last.flatMap(Parsed::refusal));
    if (problem.isPresent()) {
      return new Parsed.Refused<>(problem.get());
    }
    var range = new DateRange(first.flatMap(Parsed::understood), last.flatMap(Parsed::understood));
    return range.isInOrder() ? Parsed.of(range) : Parsed.refused("format.problem.dateOrder", TypedText.quoted(text));
  }
}
