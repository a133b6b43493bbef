package fi.laatuverkko.home;

/** What home asks of the window around it. */
public interface HomeActions {

  /** Makes the sample network and shows it. */
  void openSample();

  /** Begins a network of the user's own. */
  void newNetwork();

  /** Lets the user choose a file to open. */
  void openFile();

  /** Shows the records of a list that belong to a priority. */
  void showPriority(HomeList list, long priorityId);

  /** Shows the records of a list that belong to a year. */
  void showYear(HomeList list, int year);
}
