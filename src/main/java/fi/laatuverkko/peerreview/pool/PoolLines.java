package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.RoundPlanQuery;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The people of a round's pool: their level 0–3 in a quality area, and {@code +} where somebody wants to learn. */
final class PoolLines implements AreaGridPanel.Lines {

  private static final Pattern TYPED = Pattern.compile("([0-3]?)\\s*(\\+?)");
  private static final String WANTS = "+";

  private final OpenFile file;
  private final Desk desk;
  private final PoolQuery query;

  PoolLines(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.query = new PoolQuery(file.sql());
  }

  @Override
  public Set<String> tables() {
    return RoundPlanQuery.TABLES;
  }

  @Override
  public AreaGridPanel.Reading read(ReviewRound round) {
    var known = query.competences();
    var wanted = query.interests();
    var task = new RoundPlanQuery(file.sql(), file.names(), LocalDate.now(desk.clock())).of(round.id(), PlanMode.BEST).orElseThrow().task();
    var rows = task.peers().stream().map(peer -> GridRow.of(peer.id(), peer.named(task.name(peer.organisation())))).toList();
    return new AreaGridPanel.Reading(desk.texts().get("peerProfile.tab"), rows, (person, area) -> {
      var level = Optional.ofNullable(known.getOrDefault(person, Map.of()).get(area)).map(competence -> String.valueOf(competence.level())).orElse("");
      return wanted.getOrDefault(person, Map.of()).containsKey(area) ? level + WANTS : level;
    });
  }

  @Override
  public Optional<Problem> refusal(Long person, Long area, String text) {
    return TYPED.matcher(text.strip()).matches() ? Optional.empty() : Optional.of(Problem.of("peerProfile.problem.level", text));
  }

  @Override
  public Job<?> write(List<GridEntry<Long, Long>> entries) {
    var known = entries.stream().map(PoolLines::known).toList();
    return desk.background().storage(() -> new PoolStore(file.sql(), file.acts()).write(known, LocalDate.now(desk.clock())));
  }

  private static PoolStore.Known known(GridEntry<Long, Long> entry) {
    var typed = TYPED.matcher(entry.text().strip());
    if (!typed.matches()) {
      throw new IllegalArgumentException(entry.text());
    }
    var level = Optional.of(typed.group(1)).filter(digit -> !digit.isEmpty()).map(Integer::valueOf);
    return new PoolStore.Known(entry.row(), entry.column(), level, !typed.group(2).isEmpty());
  }
}
