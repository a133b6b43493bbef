package fi.laatuverkko.ledger;

import fi.laatuverkko.ledger.ImportContext.Category;
import java.util.Map;
import java.util.Optional;

/** Completes entries with what the user answered. */
record ImportAnswers(ImportContext context, ImportSettings settings, Map<String, String> answers) {

  /** The whole entry of a line; nothing where the user left its lines out, or has not answered. */
  Optional<LedgerEntry> entry(ReadLine.Entry line) {
    var partner = line.partner().map(name -> ImportQuestions.partner(name, answers)).orElse(Optional.of(line.entry().projectPartnerId()));
    var answered = line.category().map(name -> ImportQuestions.category(name, answers, context));
    var category = answered.orElseGet(() -> context.category(line.entry().categoryId()));
    if (partner.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    // The sign of a category that was known already has been seen to.
    var turned = answered.isPresent() && settings.incomeNegative() && !category.get().cost();
    return Optional.of(line.entry().withProjectPartnerId(partner.get()).withCategoryId(category.get().id())
        .withAmount(turned ? line.entry().amount().negate() : line.entry().amount()));
  }
}
