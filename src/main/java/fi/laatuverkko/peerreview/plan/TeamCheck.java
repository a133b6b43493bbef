package fi.laatuverkko.peerreview.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judges a set of teams from the round alone: which rules it breaks and what it is worth. Shares nothing with the solver. */
public final class TeamCheck {

  private static final int COVERING_LEVEL = 2;

  private final PlanTask task;
  private final Map<Long, PlanPeer> peers = new HashMap<>();
  private final Map<Long, PlanVisit> visits = new HashMap<>();

  public TeamCheck(PlanTask task) {
    this.task = task;
    task.peers().forEach(peer -> peers.put(peer.id(), peer));
    task.visits().forEach(visit -> visits.put(visit.id(), visit));
  }

  /** The broken rules that may never be broken under the round's wishes. */
  public List<Breach> breaches(Collection<Seat> seats) {
    List<Breach> found = new ArrayList<>();
    for (var seat : new TreeSet<>(seats)) {
      seat(seat, found);
    }
    var teams = teams(seats);
    loads(seats, found);
    for (var visit : task.visits()) {
      if (teams.getOrDefault(visit.id(), List.of()).size() != visit.teamSize()) {
        found.add(new Breach(Breach.Rule.TEAM_SIZE, visit.id(), 0));
      }
    }
    task.locked().stream().sorted().filter(lock -> !seats.contains(lock)).forEach(lock -> found.add(new Breach(Breach.Rule.LOCK_LEFT, lock.visit(), lock.peer())));
    bent(teams).stream().filter(breach -> task.wishes().requires(ruleOf(breach))).forEach(found::add);
    if (task.wishes().reciprocity() == Reciprocity.FORBIDDEN && !reciprocal(seats).isEmpty()) {
      found.add(new Breach(Breach.Rule.RECIPROCAL, 0, 0));
    }
    return found;
  }

  private void seat(Seat seat, List<Breach> found) {
    var peer = peers.get(seat.peer());
    var visit = visits.get(seat.visit());
    if (peer == null || visit == null) {
      found.add(new Breach(Breach.Rule.UNKNOWN_SEAT, seat.visit(), seat.peer()));
      return;
    }
    if (peer.organisation() == visit.host()) {
      found.add(new Breach(Breach.Rule.OWN_ORGANISATION, seat.visit(), seat.peer()));
    }
    if (peer.conflicts().contains(visit.host())) {
      found.add(new Breach(Breach.Rule.CONFLICT, seat.visit(), seat.peer()));
    }
    if (visit.days().isPresent() && peer.busy().stream().anyMatch(visit.days().get()::overlaps)) {
      found.add(new Breach(Breach.Rule.BUSY, seat.visit(), seat.peer()));
    }
    if (visit.language().isPresent() && !peer.languages().contains(visit.language().get())) {
      found.add(new Breach(Breach.Rule.LANGUAGE, seat.visit(), seat.peer()));
    }
    if (task.forbidden().contains(seat)) {
      found.add(new Breach(Breach.Rule.FORBIDDEN_SEAT, seat.visit(), seat.peer()));
    }
  }

  private void loads(Collection<Seat> seats, List<Breach> found) {
    for (var peer : task.peers()) {
      var own = seats.stream().filter(seat -> seat.peer() == peer.id()).sorted().toList();
      if (own.size() > peer.maxVisits()) {
        found.add(new Breach(Breach.Rule.TOO_MANY_VISITS, 0, peer.id()));
      }
      for (int at = 0; at < own.size(); at++) {
        for (int other = at + 1; other < own.size(); other++) {
          if (atOnce(visits.get(own.get(at).visit()), visits.get(own.get(other).visit()))) {
            found.add(new Breach(Breach.Rule.TWO_VISITS_AT_ONCE, own.get(other).visit(), peer.id()));
          }
        }
      }
    }
  }

  private static boolean atOnce(@Nullable PlanVisit one, @Nullable PlanVisit other) {
    return one != null && other != null && one.days().isPresent() && other.days().isPresent() && one.days().get().overlaps(other.days().get());
  }

  private static TeamRule ruleOf(Breach breach) {
    return switch (breach.rule()) {
      case TWO_OF_ONE_ORGANISATION -> TeamRule.ONE_PER_ORGANISATION;
      case NO_EXPERT -> TeamRule.EXPERT;
      default -> TeamRule.COVERAGE;
    };
  }

  /** The team rules that do not hold, whether they are duties or wishes. */
  public List<Breach> bent(Collection<Seat> seats) {
    return bent(teams(seats));
  }

  private List<Breach> bent(Map<Long, List<PlanPeer>> teams) {
    List<Breach> found = new ArrayList<>();
    for (var visit : task.visits()) {
      var team = teams.getOrDefault(visit.id(), List.of());
      Set<Long> organisations = new HashSet<>();
      for (var peer : team) {
        if (!organisations.add(peer.organisation())) {
          found.add(new Breach(Breach.Rule.TWO_OF_ONE_ORGANISATION, visit.id(), peer.id()));
        }
      }
      if (team.stream().noneMatch(PlanPeer::expert)) {
        found.add(new Breach(Breach.Rule.NO_EXPERT, visit.id(), 0));
      }
      for (var area : new TreeSet<>(visit.focus())) {
        if (team.stream().noneMatch(peer -> peer.level(area) >= COVERING_LEVEL)) {
          found.add(new Breach(Breach.Rule.AREA_NOT_COVERED, visit.id(), area));
        }
      }
    }
    return found.stream().filter(breach -> !task.wishes().ignored().contains(ruleOf(breach))).toList();
  }

  public PlanScore score(Collection<Seat> seats) {
    var fits = new HashMap<Long, Integer>();
    task.visits().forEach(visit -> fits.put(visit.id(), 0));
    for (var seat : seats) {
      var peer = peers.get(seat.peer());
      var visit = visits.get(seat.visit());
      if (peer != null && visit != null) {
        fits.merge(seat.visit(), Fit.of(task, peer, visit).points(), Integer::sum);
      }
    }
    var weakest = task.visits().stream().filter(visit -> visit.teamSize() > 0).mapToInt(visit -> fits.get(visit.id())).min().orElse(0);
    var loads = loads(seats);
    var all = loads.values().stream().mapToInt(Integer::intValue).sum();
    var count = Math.max(1, loads.size());
    var squares = loads.values().stream().mapToLong(load -> (long) (count * load - all) * (count * load - all)).sum();
    var unfairness = BigDecimal.valueOf(Math.sqrt((double) squares) / count).setScale(2, RoundingMode.HALF_UP);
    return new PlanScore(fits.values().stream().mapToInt(Integer::intValue).sum(), weakest, reciprocal(seats), bent(seats).size(),
        (int) seats.stream().filter(task.kept()::contains).count(), unfairness,
        loads.values().stream().mapToInt(load -> Math.abs(count * load - all)).sum());
  }

  /** Visits made by each organisation, also by those that make none. */
  public Map<Long, Integer> loads(Collection<Seat> seats) {
    Map<Long, Integer> loads = new HashMap<>();
    task.organisations().forEach(organisation -> loads.put(organisation, 0));
    seats.forEach(seat -> {
      var peer = peers.get(seat.peer());
      if (peer != null) {
        loads.merge(peer.organisation(), 1, Integer::sum);
      }
    });
    return loads;
  }

  public List<OrganisationPair> reciprocal(Collection<Seat> seats) {
    Map<Long, Set<Long>> visited = new HashMap<>();
    for (var seat : seats) {
      var peer = peers.get(seat.peer());
      var visit = visits.get(seat.visit());
      if (peer != null && visit != null) {
        visited.computeIfAbsent(peer.organisation(), _ -> new HashSet<>()).add(visit.host());
      }
    }
    Set<OrganisationPair> pairs = new TreeSet<>();
    visited.forEach((from, hosts) -> hosts.stream().filter(host -> host != from.longValue() && visited.getOrDefault(host, Set.of()).contains(from))
        .forEach(host -> pairs.add(OrganisationPair.of(from, host))));
    return List.copyOf(pairs);
  }

  private Map<Long, List<PlanPeer>> teams(Collection<Seat> seats) {
    Map<Long, List<PlanPeer>> teams = new HashMap<>();
    new TreeSet<>(seats).forEach(seat -> {
      var peer = peers.get(seat.peer());
      if (peer != null) {
        teams.computeIfAbsent(seat.visit(), _ -> new ArrayList<>()).add(peer);
      }
    });
    return teams;
  }
}
