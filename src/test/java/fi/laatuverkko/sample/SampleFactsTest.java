package fi.laatuverkko.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.laatuverkko.format.BusinessId;
import fi.laatuverkko.format.Oid;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.forum.Attendance;
import fi.laatuverkko.forum.ForumProject;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.storage.RecordTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample may say about real organisations and persons. */
class SampleFactsTest {

  private static final Path FEEDBACK = Path.of("../shared/data/opiskelijapalaute-vahvistetut-2020-2021.csv");
  private static final Map<String, String> SURVEYS = Map.of("OP-A", "A", "OP-PT", "P_T", "OP-PO", "P_O");
  private static final String INGMAN = "0172730-8";

  @TempDir static Path folder;
  private static SampleFile file;

  @BeforeAll
  static void make() {
    file = new SampleFile(folder.resolve("Esimerkki"));
    file.makeSample();
  }

  @AfterAll
  static void close() {
    file.close();
  }

  @Test
  void namesNoAddressOutsideTheExampleDomain() {
    var address = Pattern.compile("[\\w.+-]+@([\\w.-]+)|https?://([\\w.-]+)");

    assertThat(texts().flatMap(text -> address.matcher(text).results())
        .map(found -> Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))))
        .isNotEmpty().allMatch(domain -> domain.equals("example.fi") || domain.endsWith(".example.fi"));
  }

  @Test
  void holdsNoPhoneNumbersAndNamesPersonsByTheirRole() {
    assertThat(file.all(Person.class)).allSatisfy(person -> {
      assertThat(person.phone()).isEmpty();
      assertThat(person.name()).startsWith(person.title().orElseThrow() + ", ");
      assertThat(person.basisId()).isPresent();
      assertThat(person.reviewOn()).isPresent();
    });
    assertThat(texts()).noneMatch(text -> text.matches("(?s).*(\\+358|\\b0[45]\\d[ -]?\\d{3}).*"));
  }

  @Test
  void writesOnlyValidIdentifiers() {
    var organisations = file.all(Organisation.class);

    assertThat(organisations).flatExtracting(one -> one.businessId().stream().toList())
        .hasSize(22).allSatisfy(id -> assertThat(BusinessId.parse((String) id)).isEqualTo(Parsed.of(id)));
    assertThat(organisations).flatExtracting(one -> one.oid().stream().toList())
        .hasSize(9).allSatisfy(oid -> assertThat(Oid.parse((String) oid)).isEqualTo(Parsed.of(oid)));
  }

  @Test
  void leavesIdentifiersUnknownThatNobodyHasVerified() {
    assertThat(file.all(Organisation.class))
        .filteredOn(one -> List.of("Ingmanedu", "Oulun Palvelualan Opisto", "Oulun seudun koulutuskuntayhtymä",
            "Keski-Suomen kansanopiston Kannatusyhdistys ry").contains(one.legalName()))
        .hasSize(4).allSatisfy(one -> {
          assertThat(one.businessId()).isEmpty();
          assertThat(one.note().orElseThrow()).contains("Y-tunnus");
        });
  }

  @Test
  void knowsRegistryNumbersAsTheListOfProvidersDoes() throws IOException {
    var names = lines().stream().collect(Collectors.toMap(line -> line.getField("Koulutuksen järjestäjän Y-tunnus"),
        line -> line.getField("Koulutuksen järjestäjän nimi")));

    assertThat(file.all(Organisation.class))
        .filteredOn(one -> one.businessId().isPresent() && !one.legalName().equals("Opetushallitus"))
        .allSatisfy(one -> assertThat(one.legalName()).isEqualTo(names.get(one.businessId().orElseThrow())));
  }

  @Test
  void countsResponsesAsPublished() throws IOException {
    var byBusinessId = lines().stream().collect(Collectors.toMap(line -> line.getField("Koulutuksen järjestäjän Y-tunnus"), line -> line));
    var organisations = file.all(Organisation.class).stream().collect(Collectors.toMap(Organisation::id, one -> one));

    for (var indicator : file.all(Indicator.class).stream().filter(one -> SURVEYS.containsKey(one.code().orElse(""))).toList()) {
      var survey = SURVEYS.get(indicator.code().orElseThrow());
      var values = valuesOf(indicator);
      assertThat(values).hasSize(7).allSatisfy(value -> {
        var published = byBusinessId.get(organisations.get(value.organisationId().orElseThrow()).businessId().orElse(INGMAN));
        assertThat(value.denominator().orElseThrow()).isEqualByComparingTo(published.getField("Kyselyn kohteena olleet_" + survey));
        assertThat(value.numerator().orElseThrow()).isEqualByComparingTo(published.getField("Vastanneet_" + survey));
        assertThat(value.n().map(BigDecimal::new).orElseThrow()).isEqualByComparingTo(value.numerator().orElseThrow());
      });
    }
  }

  @Test
  void countsParticipantsOfLoisteSixAsItsForumsDo() {
    var project = file.all(Project.class).stream().filter(one -> one.name().equals("Loiste 6")).findFirst().orElseThrow();
    var forums = file.all(ForumProject.class).stream().filter(one -> one.projectId() == project.id()).map(ForumProject::forumId).toList();
    var role = file.catalogues().item(fi.laatuverkko.catalogue.Catalogue.ATTENDANCE_ROLE, "PARTICIPANT").orElseThrow().id();
    var people = file.all(Attendance.class).stream().filter(one -> forums.contains(one.forumId()) && one.roleId() == role)
        .collect(Collectors.groupingBy(Attendance::organisationId, TreeMap::new, Collectors.summingInt(Attendance::people)));
    var indicator = file.all(Indicator.class).stream().filter(one -> one.code().equals(Optional.of("L6-2"))).findFirst().orElseThrow();

    assertThat(valuesOf(indicator)).hasSize(7).allSatisfy(value ->
        assertThat(value.measured().orElseThrow()).isEqualByComparingTo(new BigDecimal(people.get(value.organisationId().orElseThrow()))));
  }

  @Test
  void marksEveryMadeUpValue() {
    var published = file.all(Indicator.class).stream().filter(one -> SURVEYS.containsKey(one.code().orElse("")))
        .map(Indicator::id).toList();

    assertThat(file.all(IndicatorValue.class)).filteredOn(value -> !published.contains(value.indicatorId()))
        .isNotEmpty().allSatisfy(value -> assertThat(value.note().orElseThrow()).startsWith(Example.MARK));
  }

  private static List<IndicatorValue> valuesOf(Indicator indicator) {
    return file.all(IndicatorValue.class).stream().filter(value -> value.indicatorId() == indicator.id()).toList();
  }

  /** Every text of every record of the file. */
  private static Stream<String> texts() {
    return RecordTable.all().stream()
        .flatMap(table -> file.sql().selectFrom(table.table()).fetch().stream())
        .flatMap(row -> Stream.of(row.intoArray()))
        .filter(Objects::nonNull)
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private static List<NamedCsvRecord> lines() throws IOException {
    assumeTrue(Files.exists(FEEDBACK), () -> "Not compared: " + FEEDBACK + " is not here");
    try (var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(FEEDBACK)) {
      return lines.stream().toList();
    }
  }
}
