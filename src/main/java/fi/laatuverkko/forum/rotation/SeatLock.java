package fi.laatuverkko.forum.rotation;

/**
 * A seat that is not to be changed.
 *
 * @param guest key of the guest
 * @param round from 0
 * @param table from 0
 */
public record SeatLock(long guest, int round, int table) {}
