package fi.laatuverkko.forum.rotation;

/**
 * Makes groups over rounds: people of one organisation at different tables, and no two people together twice where that can be.
 * Where the tables are a prime number and every organisation sends as many people as there are tables, a rule gives such groups at
 * once: person {@code j} of organisation {@code i} sits in round {@code r} at table {@code (j + i·r) mod tables}. Else they are searched for.
 */
public final class Rotation {

  private Rotation() {}

  public static SeatPlan plan(RotationRequest request) {
    return request.isRegular() ? SeatPlan.of(request, byRule(request)) : new RotationSearch(request).best();
  }

  /** The seats by the rule, whatever the number of tables. */
  static int[][] byRule(RotationRequest request) {
    var guests = request.guests();
    var organisations = guests.stream().map(Guest::organisation).distinct().toList();
    var tableOf = new int[request.rounds()][guests.size()];
    var met = new int[organisations.size()];
    for (int guest = 0; guest < guests.size(); guest++) {
      var organisation = organisations.indexOf(guests.get(guest).organisation());
      var place = met[organisation]++;
      for (int round = 0; round < request.rounds(); round++) {
        tableOf[round][guest] = (place + organisation * round) % request.tables();
      }
    }
    return tableOf;
  }
}
