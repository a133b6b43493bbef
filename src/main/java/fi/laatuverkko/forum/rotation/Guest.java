package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.network.OrganisationLanguage;

/**
 * A person who takes part in the groups.
 *
 * @param organisation people with the same number are not to sit together; give each person whose organisation is not known a number of her own
 * @param languages in which she can work in a group; BOTH where nothing is known
 * @param host true when she keeps one table through all rounds
 */
public record Guest(long id, String name, long organisation, OrganisationLanguage languages, boolean host) {

  public static Guest of(long id, String name, long organisation) {
    return new Guest(id, name, organisation, OrganisationLanguage.BOTH, false);
  }

  /** True when the two have a language in common. */
  boolean understands(Guest other) {
    return languages == OrganisationLanguage.BOTH || other.languages == OrganisationLanguage.BOTH || languages == other.languages;
  }
}
