package fi.laatuverkko.storage;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has a data file open and since when, kept as a note beside the file. The note only explains: the lock of the
 * database decides whether a file is in use, so one left behind by a crash does no harm.
 */
record Owner(String user, String machine, long pid, Instant since) {

  private static final Logger LOG = LoggerFactory.getLogger(Owner.class);
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

  static Owner here(Instant since) {
    return new Owner(System.getProperty("user.name", "?"), machineName(), ProcessHandle.current().pid(), since);
  }

  /** Asks the name service last, for on some machines that takes seconds. */
  private static String machineName() {
    try {
      var windows = System.getenv("COMPUTERNAME");
      var linux = Path.of("/proc/sys/kernel/hostname");
      if (windows != null) {
        return windows;
      }
      return Files.exists(linux) ? Files.readString(linux).strip() : InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "?";
    }
  }

  static Path note(DataFileName name) {
    return name.sibling(".owner.json");
  }

  static Optional<Owner> of(DataFileName name) {
    try {
      return Optional.of(MAPPER.readValue(note(name).toFile(), Owner.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void leaveNote(DataFileName name) {
    try {
      Files.write(note(name), MAPPER.writeValueAsBytes(this));
    } catch (IOException e) {
      LOG.warn("No note of who has {} open", name.file(), e);
    }
  }

  static void removeNote(DataFileName name) {
    try {
      Files.deleteIfExists(note(name));
    } catch (IOException e) {
      LOG.warn("The note of who has {} open stays", name.file(), e);
    }
  }
}
