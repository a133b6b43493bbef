package fi.laatuverkko.act;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.schema.Tables;
import java.nio.file.Path;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActLogTest {

  @TempDir Path folder;
  private DataFile file;
  private ActLog log;
  private RecordStore<Network> networks;

  @BeforeEach
  void open() {
    var clock = InstantSource.fixed(Instant.parse("2026-01-05T07:30:00Z"));
    file = DataFile.create(folder.resolve("Verkosto"), clock);
    log = new ActLog(file, clock, "tester", new ChangeFeed());
    networks = new RecordStore<>(file.sql(), Tables.NETWORK, Network.class);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void insertsUpdatesDeletesAndUndoesAll() {
    var made = log.perform(ActName.of("x"), act -> networks.insert(act, network("Loiste"))).value();
    var renamed = log.perform(ActName.of("x"), act -> networks.update(act, made, made.withName("Valo"))).value();
    log.perform(ActName.of("x"), act -> {
      networks.delete(act, renamed);
      return null;
    });
    assertThat(networks.all()).isEmpty();
    log.undo();
    assertThat(networks.all()).extracting(Network::name).containsExactly("Valo");
    log.undo();
    assertThat(networks.all()).extracting(Network::name).containsExactly("Loiste");
    log.redo();
    assertThat(networks.all()).extracting(Network::name).containsExactly("Valo");
    log.undo();
    log.undo();
    assertThat(networks.all()).isEmpty();
  }

  private static Network network(String name) {
    return NetworkBuilder.builder().name(name).build();
  }
}
