package fi.laatuverkko.act;

import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.schema.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** Works with a data file in a JVM of its own; started by tests. */
public final class OtherProgram {

  private OtherProgram() {}

  /** Starts the program; what it writes can be read from the process. */
  public static Process start(String work, Path file, int acts) throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dorg.jooq.no-logo=true",
        "-Dorg.jooq.no-tips=true", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), OtherProgram.class.getName(),
        work, file.toString(), "" + acts)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  public static BufferedReader output(Process process) {
    return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  public static void main(String[] arguments) throws IOException {
    var acts = Integer.parseInt(arguments[2]);
    var file = DataFile.open(Path.of(arguments[1]), InstantSource.system());
    switch (arguments[0]) {
      case "hold" -> hold(file);
      case "one act" -> performOne(file, acts);
      case "halt" -> {
        perform(file, acts);
        Runtime.getRuntime().halt(1);
      }
      case "halt where space is free" -> {
        // What is outdated would otherwise be kept for a while.
        file.sql().execute("SET RETENTION_TIME 0");
        perform(file, acts);
        Runtime.getRuntime().halt(1);
      }
      default -> perform(file, acts);
    }
  }

  /** Has the file open until its input ends. */
  private static void hold(DataFile file) throws IOException {
    say("open");
    System.in.read();
    file.close();
  }

  /** Every act makes a network and renames the one before it; says its number when it is done. */
  private static void perform(DataFile file, int acts) {
    var log = new ActLog(file, InstantSource.system(), "Testaaja", new ChangeFeed());
    var networks = new RecordStore<>(file.sql(), Tables.NETWORK, Network.class);
    var first = networks.all().size();
    for (int i = first; i < first + acts; i++) {
      var name = "Verkosto " + i;
      log.perform(ActName.of("test"), act -> {
        List<Network> there = networks.where(Tables.NETWORK.NAME.like("Verkosto%"));
        there.forEach(network -> networks.update(act, network, network.withName("Valmis " + network.id())));
        return networks.insert(act, NetworkBuilder.builder().name(name).build());
      });
      say("" + i);
    }
  }

  /** Goes on with one act for so many rounds of a thousand networks; says each round. */
  private static void performOne(DataFile file, int rounds) {
    var log = new ActLog(file, InstantSource.system(), "Testaaja", new ChangeFeed());
    var networks = new RecordStore<>(file.sql(), Tables.NETWORK, Network.class);
    log.perform(ActName.of("test"), act -> {
      for (int round = 0; round < rounds; round++) {
        var first = round * 1_000;
        networks.insertAll(act, IntStream.range(first, first + 1_000)
            .mapToObj(i -> NetworkBuilder.builder().name("Uusi " + i).description("x".repeat(1_000)).build()).toList());
        say("" + round);
      }
      return null;
    });
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
