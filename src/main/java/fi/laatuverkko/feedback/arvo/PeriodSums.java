package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the sums that a line belongs to: those of its period. Neighbouring lines are mostly of one. */
final class PeriodSums<S> {

  private record Part<S>(Place first, S sums) {}

  /** Makes what was found of the sums of a period. */
  interface Finding<S> {
    FoundDataset found(DateRange period, Place first, S sums);
  }

  private final ReadingContext context;
  private final AnswerPeriod periods;
  private final Supplier<S> empty;
  private final Map<DateRange, Part<S>> parts = new LinkedHashMap<>();
  private @Nullable DateRange latestPeriod;
  private @Nullable S latest;

  PeriodSums(ReadingContext context, Supplier<S> empty) {
    this.context = context;
    this.periods = new AnswerPeriod(context.settings().period(), context.column(ArvoColumns.ANSWERED_AT), context.lines());
    this.empty = empty;
  }

  /** The sums; nothing where the line was refused. */
  @Nullable S of(IncomingRow row) {
    var misfit = row.misfit(context.match().headings().size());
    if (misfit.isPresent()) {
      context.lines().refuse(row.place(), misfit.get());
      return null;
    }
    var period = periods.of(row).orElse(null);
    if (period == null) {
      return null;
    }
    if (period != latestPeriod) {
      latest = parts.computeIfAbsent(period, _ -> new Part<>(row.place(), empty.get())).sums();
      latestPeriod = period;
    }
    return latest;
  }

  List<FoundDataset> found(Finding<S> finding) {
    Function<Map.Entry<DateRange, Part<S>>, FoundDataset> each = part -> finding.found(part.getKey(), part.getValue().first(), part.getValue().sums());
    return parts.entrySet().stream().map(each).toList();
  }
}
