package fi.laatuverkko.window;

import fi.laatuverkko.settings.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers when each file was opened last. Opening it again in the same run of the program doesn't count. */
public final class Openings {

  private static final String NAME = "openings";

  private record Opening(String at, Optional<String> before, long process) {}

  private record All(Map<String, Opening> byFile) {}

  private final Settings settings;
  private final InstantSource clock;

  public Openings(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Notes that a file is opened now, and tells when it was opened the time before. */
  public Optional<Instant> opened(Path file) {
    var all = new TreeMap<>(settings.read(NAME, new All(Map.of())).byFile);
    var key = file.toAbsolutePath().toString();
    var process = ProcessHandle.current().pid();
    var known = Optional.ofNullable(all.get(key));
    var now = known.filter(opening -> opening.process == process)
        .orElseGet(() -> new Opening(clock.instant().toString(), known.map(Opening::at), process));
    all.put(key, now);
    settings.store(NAME, new All(all));
    return now.before.map(Instant::parse);
  }
}
