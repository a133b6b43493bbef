package fi.laatuverkko.peerreview.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The worked example: organisations A–F with two peers and one visit each. Organisations have keys 1–6, areas their own numbers. */
final class SixOrganisations {

  private static final String PEERS = """
      A1 yes fisv 3 1 0 2 9
      A2 no fi 2 2 1 0 3
      B1 yes fi 1 3 2 1 14
      B2 no fi 0 2 1 1 2
      C1 no fisv 2 0 3 1 2
      C2 yes fi 1 1 2 3 14
      D1 no fi 1 2 0 2 9
      D2 no fi 0 1 1 3 3
      E1 yes fisv 3 2 1 1 14
      E2 no fi 1 0 3 0 9
      F1 yes fi 2 3 1 2 2
      F2 no fisv 1 1 2 2 14
      """;
  private static final String TRAVEL = """
      0 1 2 1 0 3
      1 0 2 1 1 2
      2 2 0 3 2 1
      1 1 3 0 1 3
      0 1 2 1 0 3
      3 2 1 3 3 0
      """;
  private static final long[] AREAS = {2, 3, 9, 14};

  private SixOrganisations() {}

  static PlanTask task(int teamSize, Reciprocity reciprocity) {
    return new PlanTask(peers(), visits(teamSize), travel(), Map.of(), Set.of(), Set.of(), Set.of(), PlanWishes.standard().with(reciprocity), names());
  }

  private static List<PlanPeer> peers() {
    return PEERS.lines().map(line -> {
      var cells = line.split(" ");
      Map<Long, Integer> levels = new HashMap<>();
      for (int area = 0; area < AREAS.length; area++) {
        levels.put(AREAS[area], Integer.parseInt(cells[3 + area]));
      }
      var name = cells[0];
      var busy = switch (name) {
        case "B1" -> List.of(visitDays('C'));
        case "F1" -> List.of(visitDays('A'));
        default -> List.<Days>of();
      };
      return new PlanPeer(key(name), name, organisation(name.charAt(0)), cells[1].equals("yes"), false, cells[2].equals("fi") ? Set.of("fi") : Set.of("fi", "sv"),
          levels, Set.of(Long.parseLong(cells[7])), 2, busy, name.equals("D1") ? Set.of(organisation('E')) : Set.of());
    }).toList();
  }

  private static List<PlanVisit> visits(int teamSize) {
    List<PlanVisit> visits = new ArrayList<>();
    var focus = List.of(Set.of(14L, 9L), Set.of(2L, 3L), Set.of(3L, 14L), Set.of(2L, 9L), Set.of(9L, 14L), Set.of(3L, 2L));
    for (char host = 'A'; host <= 'F'; host++) {
      visits.add(new PlanVisit(visit(host), "V" + host, organisation(host), Optional.of(host == 'F' ? "sv" : "fi"), Optional.of(visitDays(host)), focus.get(host - 'A'), teamSize));
    }
    return visits;
  }

  private static Map<Long, Map<Long, Integer>> travel() {
    Map<Long, Map<Long, Integer>> travel = new HashMap<>();
    var rows = TRAVEL.lines().toList();
    for (int from = 0; from < 6; from++) {
      var cells = rows.get(from).split(" ");
      for (int to = 0; to < 6; to++) {
        travel.computeIfAbsent(from + 1L, _ -> new HashMap<>()).put(to + 1L, Integer.parseInt(cells[to]));
      }
    }
    return travel;
  }

  private static Map<Long, String> names() {
    Map<Long, String> names = new HashMap<>();
    for (long area : AREAS) {
      names.put(area, "Q" + (area < 10 ? "0" : "") + area);
    }
    for (char host = 'A'; host <= 'F'; host++) {
      names.putIfAbsent(organisation(host), String.valueOf(host));
    }
    return names;
  }

  private static Days visitDays(char host) {
    var first = LocalDate.of(2026, 3, 2).plusWeeks(host - 'A');
    return new Days(first, first.plusDays(1));
  }

  static long organisation(char letter) {
    return letter - 'A' + 1L;
  }

  static long visit(char host) {
    return 200 + host - 'A';
  }

  /** Key of a peer by name, such as {@code A1}. */
  static long key(String name) {
    return 100 + (name.charAt(0) - 'A') * 10L + name.charAt(1) - '0';
  }

  static Seat seat(String peer, char host) {
    return new Seat(visit(host), key(peer));
  }

  /** Teams in the way they are written: {@code A: C2+E2 · B: …}. */
  static String written(Proposal proposal) {
    return proposal.teams().stream()
        .map(team -> team.visit().name() + " " + team.members().stream().map(member -> member.peer().name()).sorted().collect(Collectors.joining("+")) + " (" + team.points() + ")")
        .collect(Collectors.joining(" · "));
  }
}
