package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.intake.IncomingRow;
import java.util.List;

/** Takes the rows of a file of one shape and gives the sums at the end. */
interface ShapeRows {

  /** Takes a row of data, whose lines are counted by the shape itself. */
  void row(IncomingRow row);

  List<FoundDataset> found();
}
