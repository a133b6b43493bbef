package fi.laatuverkko.ledger;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.Decision;
import fi.laatuverkko.ledger.ImportContext.Category;
import fi.laatuverkko.text.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user has to say of names in an extract that are not known: each name once, however many lines have it. */
final class ImportQuestions {

  private static final String CATEGORY = "category ";
  private static final String PARTNER = "partner ";

  private final ImportContext context;
  private final long grant;
  private final Map<String, Integer> categories = new LinkedHashMap<>();
  private final Map<String, Integer> partners = new LinkedHashMap<>();

  ImportQuestions(ImportContext context, long grant) {
    this.context = context;
    this.grant = grant;
  }

  void ask(ReadLine.Entry line) {
    line.category().ifPresent(name -> categories.merge(name, 1, Integer::sum));
    line.partner().ifPresent(name -> partners.merge(name, 1, Integer::sum));
  }

  List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    partners.forEach((name, lines) -> decisions.add(decision(PARTNER + name, "ledger.import.question.partner", name, lines,
        context.partners().entrySet().stream().map(partner -> option(partner.getKey(), partner.getValue().getFirst())).toList())));
    categories.forEach((name, lines) -> decisions.add(decision(CATEGORY + name, "ledger.import.question.category", name, lines,
        context.categories(grant).stream().map(category -> option(category.id(), category.label())).toList())));
    return decisions;
  }

  private static Decision decision(String name, String question, String said, int lines, List<Decision.Option> options) {
    var all = new ArrayList<>(options);
    all.add(new Decision.Option(LedgerImport.LEAVE_OUT, Problem.of("ledger.import.leaveOut")));
    return new Decision(name, Problem.of(question, said, lines), all, Optional.empty());
  }

  private static Decision.Option option(long key, String words) {
    Phrase said = _ -> words;
    return new Decision.Option(String.valueOf(key), said);
  }

  /** The category the user chose for a name; nothing where its lines are left out. */
  static Optional<Category> category(String name, Map<String, String> answers, ImportContext context) {
    return key(answers.get(CATEGORY + name)).flatMap(context::category);
  }

  static Optional<Long> partner(String name, Map<String, String> answers) {
    return key(answers.get(PARTNER + name));
  }

  private static Optional<Long> key(@Nullable String answer) {
    return Optional.ofNullable(answer).filter(chosen -> !chosen.equals(LedgerImport.LEAVE_OUT)).map(Long::valueOf);
  }
}
