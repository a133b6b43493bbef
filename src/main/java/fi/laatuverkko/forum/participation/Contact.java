package fi.laatuverkko.forum.participation;

import java.util.Optional;
import java.util.Set;

/**
 * A contact as participants are picked.
 *
 * @param networks keys of the networks her organisation belongs to
 * @param roles keys of the roles she holds
 */
record Contact(long person, String name, Optional<Long> organisation, Optional<String> email, Set<Long> networks, Set<Long> roles) {}
