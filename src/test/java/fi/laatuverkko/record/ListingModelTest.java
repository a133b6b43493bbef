package fi.laatuverkko.record;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.catalogue.CatalogueForm;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingModelTest {

  @TempDir Path folder;
  private TestFile file;
  private ActLog acts;
  private int readings;
  private int made;
  private ListingModel<CatalogueItem> list;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
    var texts = Texts.in(Language.FI);
    var background = new SameThreadBackground();
    var feed = new ChangeFeed();
    acts = new ActLog(file.data, file.clock, "Testaaja", feed);
    var columns = CatalogueForm.columns(new ValueTypes(texts, Clock.systemUTC()));
    list = new ListingModel<>(Listing.of(columns, this::read, Set.of("network")), texts, background, new ChangeHub(feed, background),
        TableMemory.none());
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void listOutOfSightIsReadWhenItIsLookedAt() {
    list.setInSight(false);
    change();
    assertThat(readings).isZero();
    list.setInSight(true);
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void listInSightFollowsEveryChange() {
    list.setInSight(true);
    change();
    change();
    assertThat(readings).isEqualTo(3);
  }

  @Test
  void listIsNotReadAgainWhenNothingChangedWhileItWasOutOfSight() {
    list.setInSight(true);
    list.setInSight(false);
    list.setInSight(true);
    assertThat(readings).isEqualTo(1);
    list.setInSight(false);
    change();
    list.setInSight(true);
    assertThat(readings).isEqualTo(2);
  }

  private List<CatalogueItem> read() {
    readings++;
    return List.of();
  }

  private void change() {
    var networks = file.store(Tables.NETWORK, Network.class);
    acts.perform(ActName.of("x"), act -> networks.insert(act, NetworkBuilder.builder().name("Verkosto " + ++made).build()));
  }
}
