package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grid.GridCell;
import fi.laatuverkko.grid.GridColumn;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.grid.GridWriter;
import fi.laatuverkko.indicator.competence.Competence;
import fi.laatuverkko.peerreview.RoundPlanQuery;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** People by quality area: the level 0–3, and {@code +} where somebody wants to learn. */
final class PoolModel implements GridWriter<Long, Long> {

  private static final int WIDTH = 9;
  private static final Pattern TYPED = Pattern.compile("([0-3]?)\\s*(\\+?)");
  private static final String WANTS = "+";

  private final OpenFile file;
  private final Desk desk;
  private final PoolQuery query;
  private final GridModel<Long, Long> grid;
  private final Latest latest = new Latest();
  private volatile Map<Long, Map<Long, Competence>> competences = Map.of();
  private volatile Map<Long, Map<Long, LearningInterest>> interests = Map.of();
  private long round;

  PoolModel(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.query = new PoolQuery(file.sql());
    this.grid = new GridModel<>(this, desk.texts(), desk.dialogs()::fail);
    file.changes().listen(RoundPlanQuery.TABLES, _ -> load());
  }

  GridModel<Long, Long> grid() {
    return grid;
  }

  void show(long key) {
    if (round != key) {
      round = key;
      grid.clear();
    }
    load();
  }

  private void load() {
    var key = round;
    if (key != 0) {
      latest.start(desk.background().storage(() -> read(key)).onSuccess(grid::show));
    }
  }

  private GridContent<Long, Long> read(long key) {
    competences = query.competences();
    interests = query.interests();
    var task = new RoundPlanQuery(file.sql(), file.names(), LocalDate.now(desk.clock())).of(key, PlanMode.BEST).orElseThrow().task();
    var rows = task.peers().stream().map(peer -> GridRow.of(peer.id(), peer.name().contains(task.name(peer.organisation())) ? peer.name() : peer.name() + ", " + task.name(peer.organisation()))).toList();
    var areas = file.names().items(Catalogue.QUALITY_AREA).stream().filter(item -> !item.archived())
        .map(area -> GridColumn.of(area.id(), area.label(desk.texts().language()), WIDTH)).toList();
    return GridContent.of(desk.texts().get("peerProfile.tab"), rows, areas, (person, area) -> GridCell.text(text(person, area)));
  }

  private Optional<Competence> competence(long person, long area) {
    return Optional.ofNullable(competences.getOrDefault(person, Map.of()).get(area));
  }

  private Optional<LearningInterest> interest(long person, long area) {
    return Optional.ofNullable(interests.getOrDefault(person, Map.of()).get(area));
  }

  private String text(long person, long area) {
    return competence(person, area).map(known -> String.valueOf(known.level())).orElse("") + interest(person, area).map(_ -> WANTS).orElse("");
  }

  @Override
  public Optional<Problem> refusal(Long person, Long area, String text) {
    return TYPED.matcher(text.strip()).matches() ? Optional.empty() : Optional.of(Problem.of("peerProfile.problem.level", text));
  }

  @Override
  public Job<?> write(List<GridEntry<Long, Long>> entries) {
    var known = entries.stream().map(PoolModel::known).toList();
    return desk.background().storage(() -> new PoolStore(file.sql(), file.acts()).write(known, LocalDate.now(desk.clock())));
  }

  private static PoolStore.Known known(GridEntry<Long, Long> entry) {
    var typed = TYPED.matcher(entry.text().strip());
    if (!typed.matches()) {
      throw new IllegalArgumentException(entry.text());
    }
    return new PoolStore.Known(entry.row(), entry.column(), Optional.of(typed.group(1)).filter(level -> !level.isEmpty()).map(Integer::valueOf), !typed.group(2).isEmpty());
  }
}
