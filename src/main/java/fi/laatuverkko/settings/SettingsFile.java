package fi.laatuverkko.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Delayed;
import fi.laatuverkko.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of the settings by name, and their file. May be used on any thread. */
final class SettingsFile {

  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final Duration DELAY = Duration.ofSeconds(1);

  private final JsonMapper mapper = JsonMapper.builder()
      .addModule(new Jdk8Module())
      .enable(SerializationFeature.INDENT_OUTPUT)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .build();
  private final Path file;
  private final ObjectNode parts;
  private final Delayed writing;
  private final Object disk = new Object();

  SettingsFile(Path file, Background background) {
    this.file = file;
    this.parts = load();
    this.writing = background.delayed(DELAY, this::write);
  }

  /** A part as it is stored; each value that is missing or can't be used is taken from the defaults. */
  synchronized <S> S read(String part, S defaults) {
    ObjectNode understood = mapper.valueToTree(defaults);
    var value = defaults;
    for (var name : understood.deepCopy().properties()) {
      var stored = parts.path(part).get(name.getKey());
      if (stored != null) {
        var before = understood.get(name.getKey());
        understood.set(name.getKey(), stored);
        try {
          value = convert(understood, defaults);
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
          LOG.warn("Setting {}.{} can't be used: {}", part, name.getKey(), e.getMessage());
          understood.set(name.getKey(), before);
        }
      }
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private <S> S convert(JsonNode tree, S defaults) throws JsonProcessingException {
    return (S) mapper.treeToValue(tree, defaults.getClass());
  }

  void store(String part, Object value) {
    synchronized (this) {
      JsonNode tree = mapper.valueToTree(value);
      if (tree.equals(parts.get(part))) {
        return;
      }
      parts.set(part, tree);
    }
    writing.ask();
  }

  /** Writes at once what waits to be written. */
  void flush() {
    writing.doNow();
  }

  private ObjectNode load() {
    if (!Files.exists(file)) {
      return mapper.createObjectNode();
    }
    try {
      if (mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
        return object;
      }
      LOG.warn("{} holds no settings", file);
    } catch (IOException e) {
      LOG.warn("{} can't be read: {}", file, e.getMessage());
    }
    setAside();
    return mapper.createObjectNode();
  }

  /** A broken file is kept once for whoever wants to look at it. */
  private void setAside() {
    try {
      Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("{} can't be set aside: {}", file, e.getMessage());
    }
  }

  private void write() {
    try {
      byte[] bytes;
      synchronized (this) {
        bytes = mapper.writeValueAsBytes(parts);
      }
      synchronized (disk) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new AtomicFile(file).write(stream -> stream.write(bytes));
      }
    } catch (IOException e) {
      LOG.warn("Settings were not written: {}", e.getMessage());
    }
  }
}
