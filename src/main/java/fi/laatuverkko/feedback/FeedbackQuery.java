package fi.laatuverkko.feedback;

import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_DATASET;
import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_RESULT;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.READ_FILE;
import static org.jooq.impl.DSL.count;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads survey results and the providers they belong to. */
public final class FeedbackQuery {

  private final DSLContext sql;
  private final RecordStore<FeedbackDataset> datasets;
  private final RecordStore<FeedbackResult> results;

  public FeedbackQuery(DSLContext sql) {
    this.sql = sql;
    this.datasets = new RecordStore<>(sql, FEEDBACK_DATASET, FeedbackDataset.class);
    this.results = new RecordStore<>(sql, FEEDBACK_RESULT, FeedbackResult.class);
  }

  /** All results of the file as they may be shared. */
  public SharedFeedback shared() {
    return new SharedFeedback(datasets.all(), results.all());
  }

  /** All results of some organisations as they may be shared: what of an owner's is hidden depends on her own results alone. */
  public SharedFeedback shared(Collection<Long> organisations) {
    var own = datasets.where(FEEDBACK_DATASET.ORGANISATION_ID.in(organisations));
    return new SharedFeedback(own, results.where(FEEDBACK_RESULT.DATASET_ID.in(own.stream().map(FeedbackDataset::id).toList())));
  }

  /** The latest period first. */
  public List<FeedbackLine> lines() {
    var counts = sql.select(FEEDBACK_RESULT.DATASET_ID, count()).from(FEEDBACK_RESULT).groupBy(FEEDBACK_RESULT.DATASET_ID)
        .fetchMap(FEEDBACK_RESULT.DATASET_ID, count());
    var files = sql.select(READ_FILE.ID, READ_FILE.NAME).from(READ_FILE).fetchMap(READ_FILE.ID, READ_FILE.NAME);
    return datasets.all().stream().sorted(Comparator.comparing(FeedbackDataset::periodTo).reversed())
        .map(dataset -> new FeedbackLine(dataset, counts.getOrDefault(dataset.id(), 0), dataset.readFileId().flatMap(id -> Optional.ofNullable(files.get(id)))))
        .toList();
  }

  /** What can be compared: the results together with who is in which network. */
  public Comparable comparable() {
    var organisations = new RecordStore<>(sql, ORGANISATION, Organisation.class).all().stream()
        .collect(Collectors.toMap(Organisation::id, Function.identity()));
    var members = sql.select(NETWORK_MEMBER.NETWORK_ID, NETWORK_MEMBER.ORGANISATION_ID).from(NETWORK_MEMBER)
        .fetchGroups(NETWORK_MEMBER.NETWORK_ID, NETWORK_MEMBER.ORGANISATION_ID);
    var shared = shared();
    var groups = new RecordStore<>(sql, NETWORK, Network.class).all().stream().filter(network -> !network.archived())
        .map(network -> new ProviderGroup(network.id(), network.name(), members.getOrDefault(network.id(), List.of()).stream()
            .map(organisations::get).sorted(Comparator.comparing(Organisation::shownName)).toList()))
        .filter(group -> !group.providers().isEmpty()).toList();
    return new Comparable(shared, groups, organisations.values().stream().sorted(Comparator.comparing(Organisation::shownName)).toList());
  }

  /**
   * Results and providers.
   *
   * @param groups networks that have members
   * @param organisations all of the file
   */
  public record Comparable(SharedFeedback feedback, List<ProviderGroup> groups, List<Organisation> organisations) {

    /** All providers that have results, as one group without a name; nothing where there are none. */
    public Optional<ProviderGroup> everybody() {
      var with = feedback.datasets().stream().map(FeedbackDataset::organisationId).collect(Collectors.toSet());
      return Optional.of(new ProviderGroup(ProviderGroup.EVERYBODY, "", organisations.stream().filter(organisation -> with.contains(organisation.id())).toList()))
          .filter(group -> !group.providers().isEmpty());
    }

    /** The network most of whose members have results. */
    public Optional<ProviderGroup> first() {
      return groups.stream().max(Comparator.comparingLong(this::withResults));
    }

    boolean hasResults(ProviderGroup group) {
      return withResults(group) > 0;
    }

    private long withResults(ProviderGroup group) {
      return group.providers().stream().filter(provider -> feedback.datasets().stream().anyMatch(dataset -> dataset.organisationId() == provider.id())).count();
    }
  }
}
