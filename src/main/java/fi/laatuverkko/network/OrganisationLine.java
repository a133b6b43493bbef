package fi.laatuverkko.network;

import java.util.List;

/**
 * An organisation as the list shows it.
 *
 * @param networks keys of the networks it belongs to
 * @param projects number of projects it takes part in
 * @param institutions number of institutions under it
 */
public record OrganisationLine(Organisation organisation, List<Long> networks, int projects, int institutions) {}
