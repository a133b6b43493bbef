package fi.laatuverkko.ledger;

import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.intake.Heading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known before a ledger extract is read.
 *
 * @param partners key of each partner of the project -> the names it goes by; the lead first
 * @param grants key of each decision -> what it is called; the latest first
 * @param categories key of each decision -> the rows of its budget in their order
 * @param accounts partner and account -> the category it was last booked to
 * @param known entries that stand in the books already, see {@link #key}
 * @param usualPeriod the report that new entries go to
 * @param reference gives the year to days without one
 */
public record ImportContext(Map<Long, List<String>> partners, Map<Long, String> grants, Map<Long, List<Category>> categories, Map<String, Long> accounts,
    Set<String> known, BookedPeriod usualPeriod, LocalDate reference) {

  /**
   * A category to book to.
   *
   * @param label in the language of the interface
   * @param names all names it goes by
   * @param cost false for income and other funding
   */
  public record Category(long id, String label, List<String> names, boolean cost) {}

  /** Key of the partner that goes by a name; nothing where none does, or several. */
  Optional<Long> partner(String name) {
    var plain = Heading.plain(name);
    var found = partners.entrySet().stream().filter(partner -> partner.getValue().stream().map(Heading::plain).anyMatch(plain::equals)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst().getKey()) : Optional.empty();
  }

  List<Category> categories(long grant) {
    return categories.getOrDefault(grant, List.of());
  }

  Optional<Category> category(long grant, String name) {
    var plain = Heading.plain(name);
    return categories(grant).stream().filter(category -> category.names().stream().map(Heading::plain).anyMatch(plain::equals)).findFirst();
  }

  Optional<Category> category(long id) {
    return categories.values().stream().flatMap(List::stream).filter(category -> category.id() == id).findFirst();
  }

  /** The category an account of a partner was booked to before. */
  Optional<Category> account(long partner, String account) {
    return Optional.ofNullable(accounts.get(partner + " " + account)).flatMap(this::category);
  }

  boolean isKnown(LedgerEntry entry) {
    return known.contains(key(entry));
  }

  /** The same for entries that tell the same. */
  static String key(LedgerEntry entry) {
    return Stream.of(entry.projectGrantId(), entry.projectPartnerId(), entry.entryDay(), entry.amount().toPlainString(), entry.voucher().orElse(""),
        entry.account().orElse(""), entry.description().orElse("")).map(String::valueOf).reduce((a, b) -> a + "\n" + b).orElseThrow();
  }

  /** The context of a project's entries: for each account the category of its latest entry. */
  static Map<String, Long> accounts(List<LedgerEntry> latestFirst) {
    Map<String, Long> accounts = new HashMap<>();
    latestFirst.forEach(entry -> entry.account().ifPresent(account -> accounts.putIfAbsent(entry.projectPartnerId() + " " + account, entry.categoryId())));
    return accounts;
  }
}
