package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many were asked with each code and how many answered with it; all belong to the stated period. */
final class TargetRows implements ShapeRows {

  private final ReadingContext context;
  private final int invited;
  private final int answered;
  private final Map<DateRange, int[]> sums = new LinkedHashMap<>();
  private Optional<Place> first = Optional.empty();

  TargetRows(ReadingContext context) {
    this.context = context;
    this.invited = context.column(ArvoColumns.INVITED);
    this.answered = context.column(ArvoColumns.ANSWERED);
  }

  @Override
  public void row(IncomingRow row) {
    var lines = context.lines();
    var misfit = row.misfit(context.match().headings().size());
    if (misfit.isPresent()) {
      lines.refuse(row.place(), misfit.get());
      return;
    }
    var asked = row.count(invited);
    var gave = row.count(answered);
    if (asked.refusal().isPresent()) {
      lines.refuse(row.place(invited), asked.refusal().get());
    } else if (gave.refusal().isPresent()) {
      lines.refuse(row.place(answered), gave.refusal().get());
    } else if (context.settings().period().isEmpty()) {
      lines.refuse(row.place(), Problem.of("arvo.problem.noDate"));
    } else if (gave.understood().orElse(0) > asked.understood().orElse(0)) {
      lines.refuse(row.place(answered), Problem.of("arvo.problem.tooMany", gave.understood().orElse(0), asked.understood().orElse(0)));
    } else {
      var sum = sums.computeIfAbsent(context.settings().period().get(), _ -> new int[2]);
      first = first.or(() -> Optional.of(row.place()));
      sum[0] += asked.understood().orElse(0);
      sum[1] += gave.understood().orElse(0);
      lines.take();
    }
  }

  @Override
  public List<FoundDataset> found() {
    List<FoundDataset> found = new ArrayList<>();
    sums.forEach((period, sum) -> found.add(new FoundDataset(Optional.empty(), first.orElseThrow(), context.survey(), context.title(), period, DatasetShape.TARGETS,
        Optional.of(sum[0]), answered < 0 ? Optional.empty() : Optional.of(sum[1]), List.of())));
    return found;
  }
}
