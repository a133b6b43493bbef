package fi.laatuverkko.feedback;

import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_DATASET;
import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_RESULT;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Keeps survey results: one dataset for each survey, provider and period, whose parts may come from several files. */
public final class FeedbackStore {

  private static final int LONGEST_NAME = 80;

  private final RecordStore<FeedbackDataset> datasets;
  private final RecordStore<FeedbackResult> results;
  private final RecordStore<Organisation> organisations;

  public FeedbackStore(DSLContext sql) {
    this.datasets = new RecordStore<>(sql, FEEDBACK_DATASET, FeedbackDataset.class);
    this.results = new RecordStore<>(sql, FEEDBACK_RESULT, FeedbackResult.class);
    this.organisations = new RecordStore<>(sql, ORGANISATION, Organisation.class);
  }

  public List<Organisation> organisations() {
    return organisations.all();
  }

  /** What is stored now. */
  public StoredResults stored() {
    return new StoredResults(datasets.all(), results.all().stream().map(FeedbackResult::datasetId).collect(Collectors.toSet()));
  }

  /** Adds a provider that was not in the file. */
  public Organisation addProvider(Act act, String name, Optional<String> businessId) {
    return organisations.insert(act, OrganisationBuilder.builder().businessId(businessId).archived(false)
        .legalName(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME)).build());
  }

  /**
   * Adds what a file says of a survey at a provider in a period. What another file said before stays and must not be contradicted.
   *
   * @param found results without their dataset
   */
  public FeedbackDataset put(Act act, long organisation, Survey survey, Optional<String> surveyName, DateRange period, DatasetShape shape,
      Optional<Integer> invited, Optional<Integer> answered, long readFile, List<FeedbackResult> found) {
    var before = datasets.where(FEEDBACK_DATASET.ORGANISATION_ID.eq(organisation).and(FEEDBACK_DATASET.SURVEY.eq(survey.name()))
        .and(FEEDBACK_DATASET.PERIOD_FROM.eq(period.from().orElseThrow())).and(FEEDBACK_DATASET.PERIOD_TO.eq(period.to().orElseThrow())))
        .stream().findFirst();
    var stored = before.isEmpty()
        ? datasets.insert(act, FeedbackDatasetBuilder.builder().survey(survey).surveyName(surveyName).organisationId(organisation)
            .periodFrom(period.from().orElseThrow()).periodTo(period.to().orElseThrow()).shape(shape).invited(invited)
            .answered(checked(invited, answered, organisation)).readFileId(Optional.of(readFile)).build())
        : datasets.update(act, before.get(), joined(before.get(), invited, answered, surveyName, found));
    results.insertAll(act, found.stream().map(result -> result.withDatasetId(stored.id())).toList());
    return stored;
  }

  private FeedbackDataset joined(FeedbackDataset before, Optional<Integer> invited, Optional<Integer> answered, Optional<String> surveyName,
      List<FeedbackResult> found) {
    var questions = results.where(FEEDBACK_RESULT.DATASET_ID.eq(before.id())).isEmpty() ? Set.<Long>of() : Set.of(before.id());
    if (new StoredResults(List.of(before), questions).fit(before.organisationId(), before.survey(), before.period(), invited, answered, !found.isEmpty())
        == StoredResults.Fit.CONTRADICTS) {
      throw new Refusal(StoredResults.already(name(before.organisationId()), before.period()));
    }
    var asked = before.invited().or(() -> invited);
    return before.withInvited(asked).withAnswered(checked(asked, before.answered().or(() -> answered), before.organisationId()))
        .withSurveyName(before.surveyName().or(() -> surveyName));
  }

  /** More can't have answered than were asked. */
  private Optional<Integer> checked(Optional<Integer> invited, Optional<Integer> answered, long organisation) {
    if (invited.isPresent() && answered.isPresent() && answered.get() > invited.get()) {
      throw new Refusal(Problem.of("feedback.problem.tooMany", name(organisation), answered.get(), invited.get()));
    }
    return answered;
  }

  private String name(long organisation) {
    return organisations.find(organisation).map(Organisation::shownName).orElse("–");
  }
}
