package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.format.BusinessId;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.LineTally;
import fi.laatuverkko.intake.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ready figures: a line for each provider, perhaps for each of her surveys or questions, or with columns for several surveys. */
final class ReadyRows implements ShapeRows {

  private record Key(String provider, Survey survey, DateRange period) {}

  private static final class Sums {

    private final Optional<ProviderName> provider;
    private final Place first;
    private final List<FeedbackResult> results = new ArrayList<>();
    private Optional<Integer> invited = Optional.empty();
    private Optional<Integer> answered = Optional.empty();

    Sums(Optional<ProviderName> provider, Place first) {
      this.provider = provider;
      this.first = first;
    }
  }

  private final ReadingContext context;
  private final LineTally lines;
  private final Map<Key, Sums> sums = new LinkedHashMap<>();

  ReadyRows(ReadingContext context) {
    this.context = context;
    this.lines = context.lines();
  }

  @Override
  public void row(IncomingRow row) {
    var misfit = row.misfit(context.match().headings().size());
    if (misfit.isPresent()) {
      lines.refuse(row.place(), misfit.get());
      return;
    }
    var provider = provider(row);
    var period = provider.flatMap(_ -> period(row));
    if (period.isEmpty()) {
      return;
    }
    boolean wide = ArvoColumns.OF_SURVEYS.stream().anyMatch(survey -> context.match().has(ArvoColumns.INVITED + "." + survey));
    var fine = true;
    if (wide) {
      for (var survey : ArvoColumns.OF_SURVEYS) {
        fine &= counts(row, provider.get(), Survey.valueOf(survey), period.get(), context.column(ArvoColumns.INVITED + "." + survey),
            context.column(ArvoColumns.ANSWERED + "." + survey));
      }
    } else {
      var survey = survey(row);
      fine = survey.isPresent() && counts(row, provider.get(), survey.get(), period.get(), context.column(ArvoColumns.INVITED),
          context.column(ArvoColumns.ANSWERED)) && result(row, provider.get(), survey.get(), period.get());
    }
    if (fine) {
      lines.take();
    }
  }

  /** Whose line it is; an empty name where the user states it. Nothing where the line was refused. */
  private Optional<ProviderName> provider(IncomingRow row) {
    int column = context.column(ArvoColumns.BUSINESS_ID);
    var name = row.text(context.column(ArvoColumns.PROVIDER));
    var id = column < 0 ? Parsed.<String>empty() : BusinessId.parse(row.text(column));
    if (id.refusal().isPresent()) {
      lines.refuse(row.place(column), id.refusal().get());
      return Optional.empty();
    }
    if (id.understood().isEmpty() && name.isEmpty() && context.settings().organisation().isEmpty()) {
      lines.refuse(row.place(), Problem.of("arvo.problem.noProvider"));
      return Optional.empty();
    }
    return Optional.of(new ProviderName(id.understood(), name));
  }

  private Optional<DateRange> period(IncomingRow row) {
    int column = context.column(ArvoColumns.PERIOD);
    var text = row.text(column);
    if (text.isEmpty()) {
      if (context.settings().period().isEmpty()) {
        lines.refuse(row.place(), Problem.of("arvo.problem.choosePeriod"));
      }
      return context.settings().period();
    }
    var parsed = SeasonInput.parse(text);
    var whole = parsed.understood().filter(range -> range.from().isPresent() && range.to().isPresent());
    if (whole.isEmpty()) {
      lines.refuse(row.place(column), parsed.refusal().orElse(Problem.of("arvo.problem.choosePeriod")));
    } else if (context.settings().period().filter(stated -> !stated.equals(whole.get())).isPresent()) {
      lines.refuse(row.place(column), Problem.of("arvo.problem.otherPeriod", text));
      return Optional.empty();
    }
    return whole;
  }

  private Optional<Survey> survey(IncomingRow row) {
    int column = context.column(ArvoColumns.SURVEY);
    if (row.text(column).isEmpty()) {
      return Optional.of(context.survey());
    }
    var survey = SurveyName.survey(row.text(column));
    if (survey.isEmpty()) {
      lines.refuse(row.place(column), Problem.of("arvo.problem.survey", row.text(column)));
    }
    return survey;
  }

  private boolean counts(IncomingRow row, ProviderName provider, Survey survey, DateRange period, int invitedColumn, int answeredColumn) {
    var invited = invitedColumn < 0 ? Parsed.<Integer>empty() : row.count(invitedColumn);
    var answered = answeredColumn < 0 ? Parsed.<Integer>empty() : row.count(answeredColumn);
    if (invited.refusal().isPresent() || answered.refusal().isPresent()) {
      var at = invited.refusal().isPresent() ? invitedColumn : answeredColumn;
      lines.refuse(row.place(at), invited.refusal().or(answered::refusal).orElseThrow());
      return false;
    }
    if (invited.understood().isPresent() && answered.understood().isPresent() && answered.understood().get() > invited.understood().get()) {
      lines.refuse(row.place(answeredColumn), Problem.of("arvo.problem.tooMany", answered.understood().get(), invited.understood().get()));
      return false;
    }
    if (invited.understood().isEmpty() && answered.understood().isEmpty()) {
      return true;
    }
    var of = sums(row, provider, survey, period);
    if (of.invited.isPresent() && !of.invited.equals(invited.understood()) || of.answered.isPresent() && !of.answered.equals(answered.understood())) {
      lines.refuse(row.place(), Problem.of("arvo.problem.twice", provider.name().isEmpty() ? provider.key() : provider.name()));
      return false;
    }
    of.invited = invited.understood();
    of.answered = answered.understood();
    return true;
  }

  private boolean result(IncomingRow row, ProviderName provider, Survey survey, DateRange period) {
    var read = new ReadyResult(row, context);
    var problem = read.problem();
    problem.ifPresent(found -> lines.refuse(found.place(), found.problem()));
    if (problem.isEmpty() && read.holdsSomething()) {
      var of = sums(row, provider, survey, period);
      of.results.add(read.result(of.results.size() + 1));
    }
    return problem.isEmpty();
  }

  private Sums sums(IncomingRow row, ProviderName provider, Survey survey, DateRange period) {
    return sums.computeIfAbsent(new Key(provider.key(), survey, period),
        _ -> new Sums(provider.key().isEmpty() ? Optional.empty() : Optional.of(provider), row.place()));
  }

  @Override
  public List<FoundDataset> found() {
    return sums.entrySet().stream().map(entry -> new FoundDataset(entry.getValue().provider, entry.getValue().first, entry.getKey().survey(),
        context.title(), entry.getKey().period(), DatasetShape.READY, entry.getValue().invited, entry.getValue().answered, entry.getValue().results)).toList();
  }
}
