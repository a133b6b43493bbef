package fi.laatuverkko.feedback;

import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_RESULT;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.record.Writing;

/** Writes datasets; deleting one deletes its results with it. */
final class DatasetWriting implements Writing<FeedbackDataset> {

  private final RecordStore<FeedbackDataset> datasets;
  private final RecordStore<FeedbackResult> results;

  DatasetWriting(RecordStore<FeedbackDataset> datasets, RecordStore<FeedbackResult> results) {
    this.datasets = datasets;
    this.results = results;
  }

  @Override
  public FeedbackDataset insert(Act act, FeedbackDataset dataset) {
    return datasets.insert(act, dataset);
  }

  @Override
  public FeedbackDataset update(Act act, FeedbackDataset before, FeedbackDataset after) {
    return datasets.update(act, before, after);
  }

  @Override
  public void delete(Act act, FeedbackDataset dataset) {
    results.where(FEEDBACK_RESULT.DATASET_ID.eq(dataset.id())).forEach(result -> results.delete(act, result));
    datasets.delete(act, dataset);
  }
}
