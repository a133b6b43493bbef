package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.intake.Heading;
import fi.laatuverkko.network.Organisation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the organisations of the file that names of outside may mean: surely by business id, perhaps by name. */
public final class Providers {

  private static final int OFFERED = 5;
  private static final int STEM = 6;
  private static final Set<String> COMMON = Set.of("ammatt", "ammati", "koulut", "koulun", "opisto", "oppila", "saatio", "kansan", "kannat", "yhdist", "aikuis",
      "kristi", "pohjoi", "etelai", "lansi", "suomen", "keskus", "kuntay", "kauppa", "kaupun", "instit", "yrkesi", "yrkesu", "utbild", "folkho", "stifte");

  private final List<Organisation> organisations;

  public Providers(List<Organisation> organisations) {
    this.organisations = organisations.stream().filter(organisation -> !organisation.archived()).toList();
  }

  Optional<Organisation> byId(long id) {
    return organisations.stream().filter(organisation -> organisation.id() == id).findFirst();
  }

  Optional<Organisation> byBusinessId(ProviderName name) {
    return name.businessId().flatMap(id -> organisations.stream().filter(organisation -> organisation.businessId().equals(Optional.of(id))).findFirst());
  }

  /**
   * Those that may be meant, the likeliest first. An organisation known to have another business id is none of them.
   *
   * @param common beginnings of words that tell nobody apart
   */
  List<Organisation> alike(ProviderName name, Set<String> common) {
    var plain = Heading.plain(name.name());
    return plain.isEmpty() ? List.of() : organisations.stream()
        .filter(organisation -> organisation.businessId().isEmpty() || name.businessId().isEmpty())
        .filter(organisation -> likeness(organisation, plain, common) > 0)
        .sorted(Comparator.comparing((Organisation organisation) -> likeness(organisation, plain, common)).reversed()).limit(OFFERED).toList();
  }

  private static int likeness(Organisation organisation, String plain, Set<String> common) {
    return Math.max(likeness(Heading.plain(organisation.legalName()), plain, common),
        organisation.tradeName().map(name -> likeness(Heading.plain(name), plain, common)).orElse(0));
  }

  private static int likeness(String name, String plain, Set<String> common) {
    if (name.equals(plain)) {
      return 2;
    }
    return name.length() > 4 && plain.contains(name) || plain.length() > 4 && name.contains(plain) || shareWord(name, plain, common) ? 1 : 0;
  }

  /** True when both have a word that begins alike, such as Ingmanedu and Ingmanin, and that others don't have. */
  private static boolean shareWord(String name, String plain, Set<String> common) {
    return stems(name).filter(stem -> !common.contains(stem)).anyMatch(stem -> stems(plain).anyMatch(stem::equals));
  }

  /** The beginnings of words that several of these have. */
  static Set<String> common(Collection<ProviderName> names) {
    var seen = new HashSet<String>();
    return names.stream().flatMap(name -> stems(Heading.plain(name.name())).distinct()).filter(stem -> !seen.add(stem)).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> stems(String name) {
    return Stream.of(name.split(" ")).filter(word -> word.length() >= STEM).map(word -> word.substring(0, STEM)).filter(stem -> !COMMON.contains(stem));
  }

  /** The organisation a text mentions, such as a file name; only where it mentions exactly one. */
  Optional<Organisation> mentionedIn(String text) {
    var plain = " " + Heading.plain(text) + " ";
    var found = organisations.stream().filter(organisation -> plain.contains(" " + Heading.plain(organisation.legalName()) + " ")
        || organisation.tradeName().filter(name -> plain.contains(" " + Heading.plain(name) + " ")).isPresent()).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** By the identifier of an institution or provider in the national register; spreadsheets and Arvo put commas for its dots. */
  Optional<Organisation> byOid(String text) {
    var oid = repaired(text);
    return organisations.stream().filter(organisation -> organisation.oid().equals(Optional.of(oid))).findFirst();
  }

  static String repaired(String oid) {
    return oid.matches("1,2,246,562(,\\d+)+") ? oid.replace(',', '.') : oid;
  }
}
