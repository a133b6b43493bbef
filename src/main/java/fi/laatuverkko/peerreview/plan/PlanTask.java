package fi.laatuverkko.peerreview.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A round to plan.
 *
 * @param travel class of the way from an organisation (outer key) to a host: 0 same town to 3 a night away; missing is 0
 * @param repeats in how many of the two latest rounds the peer or her organisation visited the same host
 * @param locked seats that must be as they are
 * @param forbidden seats that must not be
 * @param kept seats of an earlier proposal, of which as many as possible stay
 * @param names names of organisations and areas, for sentences
 */
public record PlanTask(
    List<PlanPeer> peers,
    List<PlanVisit> visits,
    Map<Long, Map<Long, Integer>> travel,
    Map<Seat, Integer> repeats,
    Set<Seat> locked,
    Set<Seat> forbidden,
    Set<Seat> kept,
    PlanWishes wishes,
    Map<Long, String> names) {

  public PlanTask with(PlanWishes others) {
    return new PlanTask(peers, visits, travel, repeats, locked, forbidden, kept, others, names);
  }

  /** The same round without anything the coordinator decided by hand. */
  public PlanTask free() {
    return new PlanTask(peers, visits, travel, repeats, Set.of(), Set.of(), Set.of(), wishes, names);
  }

  public PlanTask keeping(Set<Seat> seats) {
    return new PlanTask(peers, visits, travel, repeats, locked, forbidden, seats, wishes, names);
  }

  public PlanTask fixing(Set<Seat> locks, Set<Seat> forbids) {
    return new PlanTask(peers, visits, travel, repeats, locks, forbids, kept, wishes, names);
  }

  public int travel(long from, long host) {
    return from == host ? 0 : travel.getOrDefault(from, Map.of()).getOrDefault(host, 0);
  }

  public Optional<PlanPeer> peer(long id) {
    return peers.stream().filter(peer -> peer.id() == id).findFirst();
  }

  public Optional<PlanVisit> visit(long id) {
    return visits.stream().filter(visit -> visit.id() == id).findFirst();
  }

  public String name(long id) {
    return names.getOrDefault(id, "–");
  }

  public int seats() {
    return visits.stream().mapToInt(PlanVisit::teamSize).sum();
  }

  /** Organisations that have a peer or host a visit. */
  public List<Long> organisations() {
    return Stream.concat(peers.stream().map(PlanPeer::organisation), visits.stream().map(PlanVisit::host)).distinct().sorted().toList();
  }
}
