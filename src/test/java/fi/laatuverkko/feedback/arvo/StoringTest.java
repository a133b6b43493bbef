package fi.laatuverkko.feedback.arvo;

import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_DATASET;
import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_RESULT;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.READ_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.feedback.FeedbackStore;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.intake.FileImport;
import fi.laatuverkko.intake.ReadFileStore;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoringTest {

  private static final String ANSWERS = "Vastaajatunnus;Vastausaika;Sain ohjausta\na;2020-09-01;5\nb;2020-09-02;4\n";

  private static final String READY = "Kausi;Y-tunnus;Kohteet;Vastanneet\n";

  @TempDir Path folder;
  private TestFile file;

  @BeforeEach
  void begin() {
    file = TestFile.in(folder);
    var organisations = new RecordStore<>(file.data.sql(), ORGANISATION, Organisation.class);
    file.log.perform(ActName.of("sample.act"), act -> organisations.insert(act, ReadTrial.RIVERIA.withId(0).withVersion(0)));
  }

  @AfterEach
  void end() {
    file.close();
  }

  @Test
  void storesSumsInOneActThatCanBeUndone() throws IOException {
    read("Aloituskysely-2020-12-01-Riveria.csv", ANSWERS);
    assertThat(count(FEEDBACK_DATASET)).isEqualTo(1);
    assertThat(count(FEEDBACK_RESULT)).isEqualTo(1);
    file.log.undo();
    assertThat(count(FEEDBACK_DATASET) + count(FEEDBACK_RESULT) + count(READ_FILE)).isZero();
    read("Aloituskysely-2020-12-01-Riveria.csv", ANSWERS);
    assertThat(count(FEEDBACK_RESULT)).isEqualTo(1);
  }

  @Test
  void refusesTheSameBytesUnderAnotherName() throws IOException {
    read("Aloituskysely-Riveria.csv", ANSWERS);
    assertThatThrownBy(() -> read("Aloituskysely-Riveria-2.csv", ANSWERS)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.problem().key()).isEqualTo("intake.problem.readBefore"));
  }

  @Test
  void storesNothingWhenALineIsRefused() {
    assertThatThrownBy(() -> read("Aloituskysely-Riveria.csv", ANSWERS + "c;2020-09-02;9\n")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.problem().in(ReadTrial.TEXTS)).startsWith("rivi 4, sarake 3: "));
    assertThat(count(FEEDBACK_DATASET) + count(READ_FILE)).isZero();
  }

  @Test
  void saysBeforeStoringWhatContradictsStoredResults() throws IOException {
    read("ensin.csv", READY + "2020-2021;0212371-7;100;40\n");
    assertThatThrownBy(() -> read("sitten.csv", READY + "2020-2021;0212371-7;100;41\n")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.problem().in(ReadTrial.TEXTS))
            .isEqualTo("rivi 2: Riveria: kaudelta 2020–2021 on jo tuloksia. Poista ne tai kumoa niiden tuonti ensin."));
    assertThat(count(READ_FILE)).isEqualTo(1);
  }

  @Test
  void leavesFiguresThatAreStoredAlreadyAsTheyAre() throws IOException {
    read("ensin.csv", READY + "2020-2021;0212371-7;100;40\n");
    read("sitten.csv", READY + "2020-2021;0212371-7;100;40\n2021-2022;0212371-7;90;30\n");
    assertThat(count(FEEDBACK_DATASET)).isEqualTo(2);
    assertThatThrownBy(() -> read("kolmas.csv", READY + "2021-2022;0212371-7;90;30\n")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.problem().key()).isEqualTo("arvo.problem.allStored"));
  }

  private int count(Table<?> table) {
    return file.data.sql().fetchCount(table);
  }

  private void read(String name, String content) throws IOException {
    var path = Files.writeString(folder.resolve(name), content);
    var store = new FeedbackStore(file.data.sql());
    var providers = new Providers(store.organisations());
    var clock = Clock.systemUTC();
    var reading = new SurveyReading(providers, new ValueTypes(ReadTrial.TEXTS, clock), new ReferenceNames(Language.FI, clock), store, store.stored());
    new UnattendedReading(reading, providers, new ReadFileStore(file.data.sql(), clock), file.log)
        .read(new FileImport().open(path, Progress.NONE), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
