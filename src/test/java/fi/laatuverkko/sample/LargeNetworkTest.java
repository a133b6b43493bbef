package fi.laatuverkko.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.BusinessId;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.pool.PeerProfile;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.storage.RecordTable;
import fi.laatuverkko.storage.schema.Tables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeNetworkTest {

  @TempDir static Path folder;
  private static SampleFile file;

  @BeforeAll
  static void make() {
    file = new SampleFile(folder.resolve("Suuri"));
    file.large().create();
  }

  @AfterAll
  static void close() {
    file.close();
  }

  @Test
  void isAsLargeAsPromised() {
    assertThat(file.all(Organisation.class)).hasSize(150).extracting(Organisation::shownName).doesNotHaveDuplicates();
    assertThat(file.all(Project.class)).hasSize(61).extracting(Project::name).doesNotHaveDuplicates();
    assertThat(file.all(Forum.class)).hasSize(600);
    assertThat(file.all(Indicator.class)).hasSize(120).extracting(Indicator::name).doesNotHaveDuplicates();
    assertThat(file.sql().fetchCount(Tables.INDICATOR_VALUE)).isEqualTo(200_000);
    assertThat(file.sql().fetchCount(Tables.LEDGER_ENTRY)).isEqualTo(LargeBooks.ENTRIES);
  }

  @Test
  void keepsTheRulesOfAnOrdinaryFile() {
    assertThat(file.all(ProjectPartner.class).stream().collect(Collectors.groupingBy(ProjectPartner::projectId)).values()).hasSize(61)
        .allSatisfy(partners -> assertThat(partners).filteredOn(partner -> partner.role() == PartnerRole.LEAD).hasSize(1));
    assertThat(file.all(Organisation.class)).flatExtracting(one -> one.businessId().stream().toList()).hasSize(120)
        .allSatisfy(id -> assertThat(BusinessId.parse((String) id)).isEqualTo(Parsed.of(id)));
    assertThat(file.all(Forum.class)).allSatisfy(forum ->
        assertThat(forum.state().isHeld()).isEqualTo(forum.startsOn().orElseThrow().isBefore(SampleFile.TODAY)));
    assertThat(file.all(Forum.class)).anySatisfy(forum -> assertThat(forum.state().isAhead()).isTrue());
  }

  @Test
  void isTheSameEachTime() {
    try (var once = new SampleFile(folder.resolve("Kerran")); var again = new SampleFile(folder.resolve("Toistettu"))) {
      once.large().create(3_000);
      again.large().create(3_000);

      assertThat(contents(again)).isEqualTo(contents(once)).containsKey("indicator_value");
    }
  }

  @Test
  void holdsARoundOfPeerReviewsForEachNetwork() {
    assertThat(file.all(ReviewRound.class)).hasSize(6);
    assertThat(file.all(PeerReview.class)).hasSize(LargeOrganisations.PROVIDERS);
    assertThat(file.all(PeerProfile.class)).hasSize(LargeOrganisations.PROVIDERS * LargeReviews.PEERS_OF_EACH);
  }

  @Test
  void givesBusinessIdsThatAreNotInUse() {
    assertThat(IntStream.range(0, 5_000).mapToObj(MadeUpNames::businessId)).doesNotHaveDuplicates().allMatch(id -> id.startsWith("9"));
  }

  @Test
  void readsItsValuesBack() {
    assertThat(file.all(IndicatorValue.class)).hasSize(200_000).allSatisfy(value -> {
      assertThat(value.measured().isPresent()).isNotEqualTo(value.numerator().isPresent());
      assertThat(value.periodFrom()).isBefore(SampleFile.TODAY.plusYears(1));
    });
  }

  /** Number of rows and a checksum of all their values, by table. */
  private static Map<String, String> contents(SampleFile of) {
    Map<String, String> contents = new TreeMap<>();
    for (var table : RecordTable.all()) {
      long checksum = 0;
      int rows = 0;
      try (var lines = of.sql().selectFrom(table.table()).orderBy(DSL.field(table.id())).fetchLazy()) {
        for (var line : lines) {
          checksum = 31 * checksum + Arrays.hashCode(line.intoArray());
          rows++;
        }
      }
      contents.put(table.name(), rows + " " + checksum);
    }
    return contents;
  }
}
