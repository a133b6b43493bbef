package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Groups in lines of plain text: round by round, table by table, and how good they are. */
public record GroupsText(Texts texts) {

  public List<String> lines(SeatPlan plan) {
    List<String> lines = new ArrayList<>();
    for (int round = 0; round < plan.rounds(); round++) {
      lines.add(texts.get("seating.round", round + 1));
      for (int table = 0; table < plan.tables(); table++) {
        lines.add("  " + texts.get("seating.table", table + 1) + ": " + plan.at(round, table).stream().map(Guest::name).collect(Collectors.joining(" | ")));
      }
    }
    var quality = RotationQuality.of(plan);
    var words = new QualityWords(texts);
    lines.addAll(words.of(quality));
    words.pairs(quality).forEach(pair -> lines.add("  " + pair));
    return lines;
  }
}
