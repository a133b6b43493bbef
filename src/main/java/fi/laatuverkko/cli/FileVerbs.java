package fi.laatuverkko.cli;

import fi.laatuverkko.format.Problem;
import java.nio.file.Path;
import java.util.List;

/** What is done with a network file as a whole. */
public interface FileVerbs {

  /** Makes the sample network into a file that does not exist yet. */
  void makeSample(Path file, SampleSize size) throws Exception;

  /** Draws the tabs and answers with the pictures written. */
  List<Path> draw(PicturesRequest request) throws Exception;

  /** Looks a network file through and answers with what is wrong in it. */
  List<Problem> verify(Path file) throws Exception;
}
