package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.intake.Heading;
import fi.laatuverkko.network.Organisation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the organisations of the file that names of outside may mean: surely by business id, perhaps by name. */
public final class Providers {

  private static final int OFFERED = 5;

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

  /** Those that may be meant, the likeliest first. An organisation known to have another business id is none of them. */
  List<Organisation> alike(ProviderName name) {
    var plain = Heading.plain(name.name());
    return plain.isEmpty() ? List.of() : organisations.stream()
        .filter(organisation -> organisation.businessId().isEmpty() || name.businessId().isEmpty())
        .filter(organisation -> likeness(organisation, plain) > 0)
        .sorted(Comparator.comparing((Organisation organisation) -> likeness(organisation, plain)).reversed()).limit(OFFERED).toList();
  }

  private static int likeness(Organisation organisation, String plain) {
    return Math.max(likeness(Heading.plain(organisation.legalName()), plain), organisation.tradeName().map(name -> likeness(Heading.plain(name), plain)).orElse(0));
  }

  private static int likeness(String name, String plain) {
    if (name.equals(plain)) {
      return 2;
    }
    return name.length() > 4 && plain.contains(name) || plain.length() > 4 && name.contains(plain) ? 1 : 0;
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
