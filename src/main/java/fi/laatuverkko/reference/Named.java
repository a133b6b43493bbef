package fi.laatuverkko.reference;

/**
 * A record as others refer to it.
 *
 * @param offered false when it is archived or no longer valid: still shown where it was chosen, not offered anew
 */
public record Named(long id, String name, boolean offered) {}
