package fi.laatuverkko.grant.budget;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;

/** What versions of a budget are called. */
public final class BudgetWords {

  private BudgetWords() {}

  /** "Hyväksytty", "Muutos 2", "Haettu muutos 2". */
  public static String name(BudgetVersion version, Texts texts) {
    return texts.get("budget.version." + version.kind(), version.number());
  }

  public static Phrase name(BudgetVersion version) {
    return texts -> name(version, texts);
  }
}
