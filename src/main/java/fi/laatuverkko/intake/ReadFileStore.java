package fi.laatuverkko.intake;

import static fi.laatuverkko.storage.schema.Tables.COLUMN_CHOICE;
import static fi.laatuverkko.storage.schema.Tables.READ_FILE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Moment;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Remembers which files were read and which columns were chosen for tables of a shape. */
public final class ReadFileStore {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final RecordStore<ReadFile> files;
  private final RecordStore<ColumnChoice> choices;
  private final Clock clock;

  public ReadFileStore(DSLContext sql, Clock clock) {
    this.files = new RecordStore<>(sql, READ_FILE, ReadFile.class);
    this.choices = new RecordStore<>(sql, COLUMN_CHOICE, ColumnChoice.class);
    this.clock = clock;
  }

  /** @throws Refusal when the same bytes were read for the purpose before */
  public void refuseTwice(String purpose, IncomingFile file) {
    files.where(READ_FILE.PURPOSE.eq(purpose).and(READ_FILE.SHA256.eq(file.sha256()))).stream().findFirst().ifPresent(before -> {
      throw new Refusal(Problem.of("intake.problem.readBefore", file.name(), before.name(), new Moment(before.readAt().atZone(clock.getZone()).toInstant())));
    });
  }

  /** Stores that a file was read; the caller keeps its key with what came from it. */
  public ReadFile keep(Act act, String purpose, IncomingFile file, Optional<String> sender) {
    refuseTwice(purpose, file);
    return files.insert(act, ReadFileBuilder.builder().purpose(purpose).name(file.name()).sha256(file.sha256()).fileSize(file.size())
        .readAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)).sender(sender).build());
  }

  /** What was chosen for a table of the shape last time: from the sender, else from anybody. */
  public Optional<Map<String, Integer>> choices(String purpose, Optional<String> sender, String shape) {
    return find(purpose, sender.orElse(""), shape).or(() -> find(purpose, "", shape)).map(choice -> read(choice.choices()));
  }

  /** Remembers what was chosen, for the sender and for anybody. */
  public void remember(Act act, String purpose, Optional<String> sender, ColumnMatch match) {
    var json = write(match.columns());
    remember(act, purpose, "", match.shape(), json);
    sender.ifPresent(from -> remember(act, purpose, from, match.shape(), json));
  }

  private void remember(Act act, String purpose, String sender, String shape, String json) {
    var before = find(purpose, sender, shape);
    if (before.isEmpty()) {
      choices.insert(act, new ColumnChoice(0, 0, purpose, sender, shape, json));
    } else if (!before.get().choices().equals(json)) {
      choices.update(act, before.get(), before.get().withChoices(json));
    }
  }

  private Optional<ColumnChoice> find(String purpose, String sender, String shape) {
    return choices.where(COLUMN_CHOICE.PURPOSE.eq(purpose).and(COLUMN_CHOICE.SENDER.eq(sender)).and(COLUMN_CHOICE.SHAPE.eq(shape)))
        .stream().findFirst();
  }

  private static Map<String, Integer> read(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<TreeMap<String, Integer>>() {});
    } catch (JsonProcessingException e) {
      return Map.of();
    }
  }

  private static String write(Map<String, Integer> columns) {
    try {
      return MAPPER.writeValueAsString(new TreeMap<>(columns));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
