package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackStore;
import fi.laatuverkko.feedback.StoredResults;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.Decision;
import fi.laatuverkko.intake.IncomingFile;
import fi.laatuverkko.intake.IncomingTable;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.intake.LineTally;
import fi.laatuverkko.intake.Proposal;
import fi.laatuverkko.intake.ReadFile;
import fi.laatuverkko.intake.TableReading;
import fi.laatuverkko.intake.WantedColumn;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts.TextKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Makes survey results of a file of any of the known shapes, told apart by their headings. */
public final class SurveyReading implements TableReading<ArvoSettings, SurveyContent> {

  private static final List<WantedColumn> WANTED = ArvoColumns.wanted();

  private final Providers providers;
  private final ValueTypes types;
  private final ReferenceNames names;
  private final FeedbackStore store;
  private final StoredResults stored;

  /**
   * @param providers the organisations of the open file, as they were when the reading began
   * @param stored the results of the open file, as they were then
   */
  public SurveyReading(Providers providers, ValueTypes types, ReferenceNames names, FeedbackStore store, StoredResults stored) {
    this.providers = providers;
    this.types = types;
    this.names = names;
    this.store = store;
    this.stored = stored;
  }

  @Override
  public String purpose() {
    return "feedback";
  }

  @Override
  public String title() {
    return "arvo.title";
  }

  @Override
  public List<WantedColumn> wanted() {
    return WANTED;
  }

  @Override
  public String other(ColumnMatch match, int column) {
    if (shape(match) != DatasetShape.BY_RESPONDENT) {
      return "intake.use.none";
    }
    return ArvoColumns.isBackground(match.headings().get(column)) ? "arvo.use.background" : "arvo.use.question";
  }

  @Override
  public Form<ArvoSettings> form() {
    return ArvoSettings.form(types, names);
  }

  @Override
  public ArvoSettings first(IncomingFile file, IncomingTable table, ColumnMatch match) {
    var title = title(table, match).orElse("") + " " + file.name();
    var survey = shape(match) == DatasetShape.READY && !match.has(ArvoColumns.MEAN) ? Optional.<Survey>empty() : SurveyName.survey(title);
    var organisation = shape(match) == DatasetShape.READY ? Optional.<Long>empty()
        : providers.mentionedIn(file.name()).or(() -> byOid(table, match)).map(found -> found.id());
    return new ArvoSettings(survey, organisation, Optional.empty());
  }

  /** Row files name the institution by its identifier in the national register. */
  private Optional<Organisation> byOid(IncomingTable table, ColumnMatch match) {
    var found = table.beginning(30).stream().filter(match::isData)
        .flatMap(row -> IntStream.range(0, row.size()).mapToObj(at -> providers.byOid(row.text(at)))).flatMap(Optional::stream).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** A summary begins with a line that has nothing but the survey's name. */
  private static Optional<String> title(IncomingTable table, ColumnMatch match) {
    if (match.headingLine() < 2) {
      return Optional.empty();
    }
    var first = table.beginning(1).getFirst();
    return first.line() < match.headingLine() && !first.text(0).isEmpty() && (first.size() == 1 || first.text(1).isEmpty())
        ? Optional.of(first.text(0)).map(text -> text.length() > 300 ? text.substring(0, 300) : text) : Optional.empty();
  }

  static DatasetShape shape(ColumnMatch match) {
    if (match.has(ArvoColumns.QUESTION) && match.has(ArvoColumns.ANSWER)) {
      return DatasetShape.BY_ANSWER;
    } else if (match.has(ArvoColumns.QUESTION) && match.has(ArvoColumns.MEAN) && !match.has(ArvoColumns.BUSINESS_ID) && !match.has(ArvoColumns.PROVIDER)) {
      return DatasetShape.SUMMARY;
    } else if (match.has(ArvoColumns.RESPONDENT)) {
      return match.has(ArvoColumns.INVITED) ? DatasetShape.TARGETS : DatasetShape.BY_RESPONDENT;
    }
    return DatasetShape.READY;
  }

  @Override
  public Proposal<SurveyContent> read(IncomingFile file, IncomingTable table, ColumnMatch found, ArvoSettings settings, Progress progress) {
    var shape = shape(found);
    var match = shape == DatasetShape.READY ? found : ArvoColumns.withoutCounts(found);
    if (shape == DatasetShape.READY && match.columns().keySet().stream().noneMatch(name -> name.startsWith(ArvoColumns.INVITED)
        || name.startsWith(ArvoColumns.ANSWERED) && !name.equals(ArvoColumns.ANSWERED_AT) || name.equals(ArvoColumns.MEAN)
        || name.equals(ArvoColumns.count(5)))) {
      throw new Refusal(Problem.of("arvo.problem.unknownShape"));
    }
    if (shape != DatasetShape.READY && settings.organisation().isEmpty()) {
      throw new Refusal(Problem.of("arvo.problem.chooseProvider"));
    }
    if (shape != DatasetShape.READY && settings.survey().isEmpty()) {
      throw new Refusal(Problem.of("arvo.problem.chooseSurvey"));
    }
    var lines = new LineTally();
    var rows = rows(shape, new ReadingContext(match, settings, title(table, match), lines));
    long headingLine = match.headingLine();
    int width = match.headings().size();
    var looked = new BitSet();
    IntStream.range(0, match.headings().size()).filter(looksAt(shape, match)).forEach(looked::set);
    table.read(column -> column >= width || looked.get(column), row -> {
      if (row.line() > headingLine) {
        rows.row(row);
      }
      return true;
    }, progress);
    var datasets = rows.found();
    var facts = new ArrayList<Phrase>();
    facts.add(Problem.of("arvo.fact.shape", new TextKey("feedback.shape." + shape.name())));
    facts.addAll(Facts.of(datasets, types.formats()));
    var decisions = decisions(datasets, facts);
    return new Proposal<>(new SurveyContent(fresh(datasets, settings, lines, facts)), lines, facts, decisions);
  }

  /** The two shapes that can have millions of lines are spared the columns that are read past. */
  private static IntPredicate looksAt(DatasetShape shape, ColumnMatch match) {
    return switch (shape) {
      case BY_RESPONDENT -> column -> column == match.column(ArvoColumns.ANSWERED_AT)
          || !match.columns().containsValue(column) && !ArvoColumns.isBackground(match.headings().get(column));
      case BY_ANSWER -> match.columns()::containsValue;
      case SUMMARY, TARGETS, READY -> _ -> true;
    };
  }

  private static ShapeRows rows(DatasetShape shape, ReadingContext context) {
    return switch (shape) {
      case BY_RESPONDENT -> new RespondentRows(context);
      case BY_ANSWER -> new AnswerRows(context);
      case SUMMARY -> new SummaryRows(context);
      case TARGETS -> new TargetRows(context);
      case READY -> new ReadyRows(context);
    };
  }

  /** Leaves out what is stored already with the same figures, and refuses what contradicts it. */
  private List<FoundDataset> fresh(List<FoundDataset> datasets, ArvoSettings settings, LineTally lines, List<Phrase> facts) {
    List<FoundDataset> fresh = new ArrayList<>();
    for (var dataset : datasets) {
      var organisation = dataset.provider().isPresent() ? providers.byBusinessId(dataset.provider().get()) : settings.organisation().flatMap(providers::byId);
      var fit = organisation.map(owner -> stored.fit(owner.id(), dataset.survey(), dataset.period(), dataset.invited(), dataset.answered(),
          !dataset.results().isEmpty())).orElse(StoredResults.Fit.NEW);
      switch (fit) {
        case NEW, FILLS_IN -> fresh.add(dataset);
        case SAME -> {}
        case CONTRADICTS -> lines.refuse(dataset.first(), StoredResults.already(organisation.orElseThrow().shownName(), dataset.period()));
      }
    }
    if (fresh.isEmpty() && !datasets.isEmpty() && lines.count(LineState.REFUSED) == 0) {
      throw new Refusal(Problem.of("arvo.problem.allStored"));
    }
    int same = datasets.size() - fresh.size();
    if (same > 0 && lines.count(LineState.REFUSED) == 0) {
      facts.add(Problem.of("arvo.fact.same", same));
    }
    return fresh;
  }

  /** Providers that no business id finds: those with a name like one here are asked about one by one, the others together. */
  private List<Decision> decisions(List<FoundDataset> found, List<Phrase> facts) {
    Map<String, ProviderName> unknown = new LinkedHashMap<>();
    Set<ProviderName> all = new LinkedHashSet<>();
    List<String> known = new ArrayList<>();
    for (var dataset : found) {
      dataset.provider().ifPresent(provider -> {
        all.add(provider);
        var organisation = providers.byBusinessId(provider);
        if (organisation.isEmpty()) {
          unknown.put(provider.key(), provider);
        } else if (!known.contains(organisation.get().shownName())) {
          known.add(organisation.get().shownName());
        }
      });
    }
    if (!known.isEmpty()) {
      facts.add(Problem.of("arvo.fact.known", known.size(), String.join(", ", known)));
    }
    List<Decision> decisions = new ArrayList<>();
    List<ProviderName> others = new ArrayList<>();
    var common = Providers.common(all);
    unknown.values().forEach(provider -> {
      var alike = providers.alike(provider, common);
      if (alike.isEmpty()) {
        others.add(provider);
      } else {
        decisions.add(ProviderChoice.one(provider, alike));
      }
    });
    if (!others.isEmpty()) {
      decisions.add(ProviderChoice.others(others, !known.isEmpty() || !decisions.isEmpty()));
    }
    return decisions;
  }

  @Override
  public ActName act(IncomingFile file, Proposal<SurveyContent> proposal) {
    return ActName.of("arvo.act.read", file.name());
  }

  @Override
  public void store(Act act, ReadFile file, SurveyContent content, ArvoSettings settings, Map<String, String> answers) {
    var choice = new ProviderChoice(act, store, providers, settings, answers);
    for (var dataset : content.datasets()) {
      choice.organisation(dataset.provider()).ifPresent(organisation -> store.put(act, organisation, dataset.survey(), dataset.surveyName(),
          dataset.period(), dataset.shape(), dataset.invited(), dataset.answered(), file.id(), dataset.results()));
    }
  }
}
