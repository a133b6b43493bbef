package fi.laatuverkko;

import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.cli.FileVerbs;
import fi.laatuverkko.cli.PicturesRequest;
import fi.laatuverkko.cli.SampleSize;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.sample.LargeNetwork;
import fi.laatuverkko.sample.SampleNetwork;
import fi.laatuverkko.sample.SampleStore;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.Integrity;
import java.nio.file.Path;
import java.util.List;

/** Makes, draws and looks through network files. */
record ProgramFileVerbs(CommandFiles files) implements FileVerbs {

  @Override
  public void makeSample(Path path, SampleSize size) {
    DataFile.make(path, files.clock(), file -> {
      var acts = files.acts(file);
      var seeding = new CatalogueSeeding(acts, new CatalogueStore(file.sql()));
      var store = new SampleStore(file.sql());
      switch (size) {
        case NORMAL -> new SampleNetwork(acts, seeding, store, files.clock()).create();
        case LARGE -> new LargeNetwork(acts, seeding, store, files.clock()).create();
      }
    });
  }

  @Override
  public List<Path> draw(PicturesRequest request) throws Exception {
    return new WindowPictures(request, files.clock()).draw();
  }

  @Override
  public List<Problem> verify(Path path) {
    return files.with(path, file -> new Integrity(file.sql()).findings());
  }
}
