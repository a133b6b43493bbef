package fi.laatuverkko.workbook;

/** Hears how far the writing is, from the writing thread. What it throws stops the writing and leaves the target as it was. */
@FunctionalInterface
public interface WorkbookProgress {

  WorkbookProgress NONE = (_, _) -> {};

  void written(long rows, long ofRows);
}
