package fi.laatuverkko.feedback.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.confidentiality.Knowledge;
import fi.laatuverkko.confidentiality.MadeUpGroups;
import fi.laatuverkko.confidentiality.MeasuredGroup;
import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackDataset;
import fi.laatuverkko.feedback.FeedbackDatasetBuilder;
import fi.laatuverkko.feedback.FeedbackQuery;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.FeedbackResultBuilder;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.NetworkMember;
import fi.laatuverkko.network.NetworkMemberBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays somebody who has every file the program writes for others: the coordinator's workbook, each partner's and the flat tables. Every
 * number in them is either a shown group or follows from shown groups alone; and from the shown groups no small one follows.
 */
class WrittenFilesAttackTest {

  private static final Texts TEXTS = Texts.in(Language.FI);
  private static final String QUESTION = "Sain ohjausta";
  private static final String INDICATOR = "Tyytyväisyys";
  private static final Pattern NUMBER = Pattern.compile("<(?:c:)?v>([^<]*)</(?:c:)?v>");

  private record Place(int owner, DateRange period) {}

  @TempDir Path folder;
  private TestFile file;
  private MadeUpGroups world;
  private final List<Long> organisations = new ArrayList<>();
  private final Map<Place, MeasuredGroup<Integer>> groups = new HashMap<>();
  private final Set<Place> shown = new HashSet<>();

  @AfterEach
  void end() {
    file.close();
  }

  @Test
  void noSmallGroupFollowsFromAllFilesTogether() throws IOException {
    var hidden = 0;
    for (int seed = 1; seed <= 4; seed++) {
      begin(seed);
      var knowledge = new Knowledge(world);
      readFlatTables(knowledge);
      var files = new FeedbackExport(new FeedbackQuery(file.data.sql()), new StarQuery(file.data.sql(), TEXTS), TEXTS, Clock.systemUTC())
          .benchmarks(Optional.of("Verkosto"), folder, Progress.NONE);
      readNetworkWorkbook(files.getFirst());
      for (int owner = 0; owner < world.owners; owner++) {
        var name = "Järjestäjä " + owner;
        int partner = owner;
        files.stream().filter(path -> path.getFileName().toString().contains(name)).findFirst().ifPresent(path -> readPartnersWorkbook(path, partner));
      }
      assertThat(knowledge.findsSmallGroup(-1)).as("an outsider").isFalse();
      for (int insider = 0; insider < world.owners; insider++) {
        assertThat(knowledge.findsSmallGroup(insider)).as("provider %s", insider).isFalse();
      }
      hidden += groups.size() - shown.size();
      file.close();
    }
    assertThat(hidden).as("hidden groups: else nothing was tried").isGreaterThan(50);
  }

  /** Survey results and an indicator of the same groups; the indicator also with figures of all partners together. */
  private void begin(int seed) throws IOException {
    var place = Files.createDirectory(folder.resolve("world" + seed));
    file = TestFile.in(place);
    world = new MadeUpGroups(new Random(seed));
    groups.clear();
    shown.clear();
    organisations.clear();
    file.log.perform(ActName.of("sample.act"), act -> {
      var network = store(Tables.NETWORK, Network.class).insert(act, NetworkBuilder.builder().name("Verkosto").build());
      for (int owner = 0; owner < world.owners; owner++) {
        var organisation = store(Tables.ORGANISATION, Organisation.class).insert(act, OrganisationBuilder.builder().legalName("Järjestäjä " + owner).build());
        organisations.add(organisation.id());
        store(Tables.NETWORK_MEMBER, NetworkMember.class).insert(act,
            NetworkMemberBuilder.builder().networkId(network.id()).organisationId(organisation.id()).build());
      }
      var indicator = store(Tables.INDICATOR, Indicator.class).insert(act, IndicatorBuilder.builder().name(INDICATOR).networkId(Optional.of(network.id()))
          .unit(Unit.MEAN_1_5).direction(Direction.UP).decimals(2).minimumN(5).build());
      for (var group : world.groups) {
        groups.put(new Place(group.owner(), DateRange.of(group.from(), group.to())), group);
        var dataset = store(Tables.FEEDBACK_DATASET, FeedbackDataset.class).insert(act, FeedbackDatasetBuilder.builder().survey(Survey.INITIAL)
            .organisationId(organisations.get(group.owner())).periodFrom(group.from()).periodTo(group.to()).shape(DatasetShape.SUMMARY)
            .invited(Optional.of(group.n() + 20)).answered(Optional.of(group.n())).build());
        store(Tables.FEEDBACK_RESULT, FeedbackResult.class).insert(act, FeedbackResultBuilder.builder().datasetId(dataset.id()).sortOrder(1).question(QUESTION)
            .scale(Scale.ONE_TO_FIVE).n(group.n()).mean(Optional.of(group.value())).build());
        values().insert(act, value(indicator, group.from(), group.to(), group.value(), group.n())
            .withOrganisationId(Optional.of(organisations.get(group.owner()))));
      }
      for (var period : MadeUpGroups.PERIODS) {
        var n = Arrays.stream(world.n).mapToInt(own -> Arrays.stream(own, period[0], period[1] + 1).sum()).sum();
        values().insert(act, value(indicator, world.periodStart(period[0]), world.periodEnd(period[1]), new BigDecimal("3.333"), n));
      }
      return network;
    });
  }

  private RecordStore<IndicatorValue> values() {
    return store(Tables.INDICATOR_VALUE, IndicatorValue.class);
  }

  private <R extends Record & Stored> RecordStore<R> store(Table<?> table, Class<R> type) {
    return new RecordStore<>(file.data.sql(), table, type);
  }

  private static IndicatorValue value(Indicator indicator, LocalDate from, LocalDate to, BigDecimal measured, int n) {
    return IndicatorValueBuilder.builder().indicatorId(indicator.id()).periodFrom(from).periodTo(to).measured(Optional.of(measured)).n(Optional.of(n))
        .state(ValueState.CONFIRMED).build();
  }

  private void readFlatTables(Knowledge knowledge) throws IOException {
    var target = folder.resolve("tähti.xlsx");
    var files = new FeedbackExport(new FeedbackQuery(file.data.sql()), new StarQuery(file.data.sql(), TEXTS), TEXTS, Clock.systemUTC()).powerBi(target, Progress.NONE);
    var csv = files.stream().filter(path -> path.toString().endsWith("-fact.csv")).findFirst().orElseThrow();
    assertThat(Files.readString(csv, StandardCharsets.UTF_8)).as("whole to the last line").endsWith("\r\n");
    for (var line : Files.readAllLines(csv, StandardCharsets.UTF_8).stream().skip(1).map(text -> text.split(";", -1)).toList()) {
      var period = DateRange.of(LocalDate.parse(line[5]), LocalDate.parse(line[6]));
      if (line[1].endsWith("RATE")) {
        continue;
      }
      if (line[7].isEmpty()) {
        assertThat(line[8] + line[9] + line[10]).as("what would tell a hidden figure").isEmpty();
        assertThat(line[11]).isEqualTo("n < 5");
      } else if (line[2].isEmpty()) {
        knowledge.learn(total(period));
      } else {
        var place = new Place(organisations.indexOf(Long.valueOf(line[2].substring(1))), period);
        assertThat(new BigDecimal(line[7].replace(',', '.'))).isCloseTo(groups.get(place).value(), within(new BigDecimal("0.0001")));
        assertThat(Integer.parseInt(line[8])).isGreaterThanOrEqualTo(5);
        knowledge.learn(world.form(groups.get(place)));
        shown.add(place);
      }
    }
    var hidden = groups.entrySet().stream().filter(entry -> !shown.contains(entry.getKey()))
        .map(entry -> entry.getValue().value().setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()).toList();
    assertThat(numbers(target)).as("nothing hidden in any part of the workbook").doesNotContainAnyElementsOf(hidden);
  }

  private double[] total(DateRange period) {
    var form = new double[world.size()];
    for (int owner = 0; owner < world.owners; owner++) {
      var of = world.form(new MeasuredGroup<>(owner, period.from().orElseThrow(), period.to().orElseThrow(), 1, BigDecimal.ONE));
      for (int at = 0; at < form.length; at++) {
        form[at] += of[at];
      }
    }
    return form;
  }

  /** Each cell is a shown group, and the totals of a line are made of its shown cells alone. */
  private void readNetworkWorkbook(Path path) throws IOException {
    try (var workbook = new XSSFWorkbook(path.toString())) {
      for (var line : lines(workbook.getTable("tblKysymykset"))) {
        var period = period(line);
        List<MeasuredGroup<Integer>> inLine = new ArrayList<>();
        for (int owner = 0; owner < world.owners; owner++) {
          var place = new Place(owner, period);
          var cell = line.get("Järjestäjä " + owner);
          if (shown.contains(place)) {
            assertThat(number(cell).orElseThrow()).isCloseTo(groups.get(place).value().doubleValue(), within(0.0051));
            inLine.add(groups.get(place));
          } else {
            assertThat(number(cell)).isEmpty();
            assertThat(text(cell)).isEqualTo(groups.containsKey(place) ? "n < 5" : "ei tiedossa");
          }
        }
        checkTotals(line, inLine, "n");
      }
      checkCaches(workbook, path);
    }
  }

  private void checkTotals(Map<String, Cell> line, List<MeasuredGroup<Integer>> inLine, String n) {
    var people = inLine.stream().mapToInt(MeasuredGroup::n).sum();
    var sum = inLine.stream().mapToDouble(group -> group.value().doubleValue() * group.n()).sum();
    number(line.get(TEXTS.get("benchmark.weighted"))).ifPresent(mean -> assertThat(mean).isCloseTo(sum / people, within(0.0051)));
    number(line.get(TEXTS.get("benchmark.unweighted"))).ifPresent(mean -> assertThat(mean)
        .isCloseTo(inLine.stream().mapToDouble(group -> group.value().doubleValue()).average().orElseThrow(), within(0.0051)));
    Optional.ofNullable(line.get(n)).flatMap(WrittenFilesAttackTest::number).ifPresent(number -> assertThat(number.intValue()).isEqualTo(people));
  }

  /** Her own figures as they are; of the others nothing but shown groups and what is made of them. */
  private void readPartnersWorkbook(Path path, int partner) {
    try (var workbook = new XSSFWorkbook(path.toString())) {
      for (var line : lines(workbook.getTable("tblKysymykset"))) {
        checkTotals(line, shown.stream().filter(place -> place.period().equals(period(line))).map(groups::get).toList(), "no count of the others");
      }
      Map<DateRange, List<BigDecimal>> others = new HashMap<>();
      for (var line : lines(workbook.getTable("tblMuut"))) {
        if (text(line.get(TEXTS.get("benchmark.measure"))).equals(QUESTION)) {
          number(line.get(TEXTS.get("benchmark.value"))).ifPresent(value -> others.computeIfAbsent(period(line), _ -> new ArrayList<>()).add(rounded(BigDecimal.valueOf(value))));
        }
      }
      others.forEach((period, values) -> assertThat(shown.stream().filter(place -> place.owner() != partner && place.period().equals(period))
          .map(place -> rounded(groups.get(place).value())).toList()).containsAll(values));
      checkCaches(workbook, path);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Charts keep the numbers they drew: none that no cell shows. No sheet is hidden. */
  private static void checkCaches(XSSFWorkbook workbook, Path path) throws IOException {
    for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
      assertThat(workbook.isSheetHidden(sheet) || workbook.isSheetVeryHidden(sheet)).isFalse();
    }
    var cells = new HashSet<Double>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> number(cell).ifPresent(cells::add))));
    var drawn = parts(path, "xl/charts/").stream().flatMap(text -> NUMBER.matcher(text).results().map(found -> found.group(1)))
        .filter(text -> text.matches("-?[0-9.]+(E-?[0-9]+)?")).map(Double::valueOf).collect(Collectors.toSet());
    assertThat(cells).containsAll(drawn);
  }

  private static Set<String> numbers(Path path) throws IOException {
    return parts(path, "xl/").stream().flatMap(text -> NUMBER.matcher(text).results().map(found -> found.group(1))).collect(Collectors.toSet());
  }

  private static List<String> parts(Path path, String under) throws IOException {
    try (var zip = new ZipFile(path.toFile())) {
      List<String> parts = new ArrayList<>();
      for (var entry : zip.stream().filter(one -> one.getName().startsWith(under) && one.getName().endsWith(".xml")).toList()) {
        parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
      return parts;
    }
  }

  /** The lines of a table, by its headings. */
  private static List<Map<String, Cell>> lines(XSSFTable table) {
    List<Map<String, Cell>> lines = new ArrayList<>();
    var sheet = table.getXSSFSheet();
    for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
      Map<String, Cell> line = new HashMap<>();
      for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
        line.put(sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue(),
            sheet.getRow(at).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
      }
      lines.add(line);
    }
    return lines;
  }

  private DateRange period(Map<String, Cell> line) {
    var words = text(line.get(TEXTS.get("feedbackDataset.field.period")));
    return groups.keySet().stream().map(Place::period).filter(period -> Formats.in(Language.FI).dateRange(period).equals(words)).findFirst().orElseThrow();
  }

  private static Optional<Double> number(Cell cell) {
    var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    return type == CellType.NUMERIC ? Optional.of(cell.getNumericCellValue()) : Optional.empty();
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }
}
