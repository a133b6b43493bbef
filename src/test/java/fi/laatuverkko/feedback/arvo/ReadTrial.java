package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.feedback.FeedbackStore;
import fi.laatuverkko.feedback.StoredResults;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.FileImport;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.intake.Proposal;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.impl.DSL;

/** Reads files of survey results for tests, without storing anything. */
final class ReadTrial {

  static final Texts TEXTS = Texts.in(Language.FI);
  static final DateRange SEASON = DateRange.of(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 6, 30));
  static final Organisation RIVERIA = organisation(1, "Pohjois-Karjalan Koulutuskuntayhtymä", "Riveria", "0212371-7");
  static final Organisation SAKKY = organisation(2, "Savon Koulutuskuntayhtymä", "Sakky", "1852679-9");
  static final Organisation NAMELESS = organisation(3, "Keski-Suomen kansanopiston Kannatusyhdistys ry", "Keski-Suomen opisto", "");

  private final Path folder;
  private String name = "tulokset.csv";
  private ArvoSettings settings = new ArvoSettings(Optional.of(Survey.INITIAL), Optional.of(1L), Optional.empty());
  private Charset charset = StandardCharsets.UTF_8;

  ReadTrial(Path folder) {
    this.folder = folder;
  }

  ReadTrial named(String fileName) {
    name = fileName;
    return this;
  }

  ReadTrial in(Charset other) {
    charset = other;
    return this;
  }

  ReadTrial stating(Survey survey, Optional<Long> organisation, Optional<DateRange> period) {
    settings = new ArvoSettings(Optional.of(survey), organisation, period);
    return this;
  }

  static Organisation organisation(long id, String legal, String trade, String businessId) {
    return OrganisationBuilder.builder().id(id).version(1).legalName(legal).tradeName(trade).archived(false)
        .businessId(Optional.of(businessId).filter(text -> !text.isEmpty())).build();
  }

  static SurveyReading reading() {
    return new SurveyReading(new Providers(List.of(RIVERIA, SAKKY, NAMELESS)), new ValueTypes(TEXTS, Clock.systemUTC()),
        new ReferenceNames(Language.FI, Clock.systemUTC()), new FeedbackStore(DSL.using(org.jooq.SQLDialect.H2)), new StoredResults(List.of(), Set.of()));
  }

  Proposal<SurveyContent> read(String content) throws IOException {
    return read(Files.write(folder.resolve(name), content.getBytes(charset)));
  }

  Proposal<SurveyContent> read(Path path) {
    var file = new FileImport().open(path, Progress.NONE);
    var table = file.tables().getFirst();
    return reading().read(file, table, ColumnMatch.find(table, ArvoColumns.wanted()), settings, Progress.NONE);
  }

  FoundDataset only(String content) throws IOException {
    var proposal = read(content);
    if (proposal.lines().count(LineState.REFUSED) > 0) {
      throw new AssertionError(refusals(proposal));
    }
    return proposal.content().datasets().getFirst();
  }

  /** Place and words of what was refused; also when the whole file was. */
  List<String> refused(String content) throws IOException {
    try {
      return refusals(read(content));
    } catch (Refusal refusal) {
      return List.of(refusal.problem().in(TEXTS));
    }
  }

  private static List<String> refusals(Proposal<SurveyContent> proposal) {
    return Stream.of(LineState.REFUSED).flatMap(state -> proposal.lines().notes(state).stream())
        .map(note -> note.place().in(TEXTS) + ": " + note.problem().in(TEXTS)).toList();
  }
}
