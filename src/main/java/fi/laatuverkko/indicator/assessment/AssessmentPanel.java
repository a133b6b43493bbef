package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.format.NumberInput;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridWriter;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.Writing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The scores of an assessment as a grid of areas, with the picture of them beside the other view's. */
final class AssessmentPanel implements RecordPanel<SelfAssessment> {

  private final AssessmentQuery query;
  private final Writing<SelfAssessmentItem> items;
  private final OpenFile file;
  private final Desk desk;
  private final AssessmentGrid cells;
  private final GridModel<Long, AssessmentColumn> grid;
  private final Latest latest = new Latest();
  private Optional<AssessmentSheet> sheet = Optional.empty();
  private long shown;
  private @Nullable AssessmentView view;

  AssessmentPanel(AssessmentQuery query, Writing<SelfAssessmentItem> items, OpenFile file, Desk desk) {
    this.query = query;
    this.items = items;
    this.file = file;
    this.desk = desk;
    this.cells = new AssessmentGrid(desk.texts());
    this.grid = new GridModel<>(new Entries(), desk.texts(), desk.dialogs()::fail);
    file.changes().listen(Set.of("self_assessment", "self_assessment_item", "catalogue_item"), _ -> load());
  }

  @Override
  public String title() {
    return "selfAssessment.panel.scores";
  }

  @Override
  public Region node() {
    if (view == null) {
      view = new AssessmentView(grid, new AssessmentPictures(desk.types()), desk.texts(), new PictureView(desk.texts(), desk.dialogs(), desk.background()));
    }
    return view;
  }

  @Override
  public void show(SelfAssessment assessment) {
    if (shown != assessment.id()) {
      grid.clear();
    }
    shown = assessment.id();
    load();
  }

  @Override
  public void clear() {
    shown = 0;
    latest.stop();
    put(Optional.empty());
  }

  private void load() {
    var id = shown;
    if (id != 0) {
      latest.start(desk.background().storage(() -> query.sheet(id)).onSuccess(this::put));
    }
  }

  private void put(Optional<AssessmentSheet> read) {
    sheet = read;
    read.ifPresentOrElse(one -> grid.show(cells.of(one)), grid::clear);
    if (view != null) {
      view.show(read);
    }
  }

  private final class Entries implements GridWriter<Long, AssessmentColumn> {

    @Override
    public Optional<Problem> refusal(Long area, AssessmentColumn column, String text) {
      return column == AssessmentColumn.SCORE && score(text) instanceof Parsed.Refused<?>(var problem) ? Optional.of(problem)
          : text.length() > 2000 ? Optional.of(Problem.of("field.problem.length", String.valueOf(text.length()), "2000")) : Optional.empty();
    }

    /** A number the frame allows, or the word for it. */
    private Parsed<Integer> score(String text) {
      var frame = sheet.orElseThrow().assessment().frame();
      var word = cells.scoreOf(frame, text);
      return word.isPresent() ? Parsed.of(word.get()) : NumberInput.whole(text.replace("%", "").strip(), 0, frame.highest())
          .then(number -> frame.scores().contains(number) ? Parsed.of(number) : Parsed.refused("selfAssessment.problem.step", String.valueOf(number)));
    }

    @Override
    public Job<?> write(List<GridEntry<Long, AssessmentColumn>> entries) {
      var id = shown;
      var name = ActName.of("selfAssessment.act.scored", entries.size(), sheet.map(one -> one.assessment().name()).orElse(""));
      return desk.background().storage(() -> file.acts().perform(name, act -> {
        entries.forEach(entry -> write(act, id, entry));
        return entries.size();
      }));
    }

    private void write(Act act, long assessment, GridEntry<Long, AssessmentColumn> entry) {
      var before = query.item(assessment, entry.row());
      var blank = SelfAssessmentItemBuilder.builder().selfAssessmentId(assessment).areaId(entry.row()).build();
      var after = put(before.orElse(blank), entry);
      if (after.score().isEmpty() && after.note().isEmpty()) {
        before.ifPresent(item -> items.delete(act, item));
      } else if (before.isPresent()) {
        items.update(act, before.get(), after);
      } else {
        items.insert(act, after);
      }
    }

    private SelfAssessmentItem put(SelfAssessmentItem item, GridEntry<Long, AssessmentColumn> entry) {
      return entry.column() == AssessmentColumn.SCORE
          ? item.withScore(score(entry.text()) instanceof Parsed.Understood<Integer>(var number) ? Optional.of(number) : Optional.empty())
          : item.withNote(Optional.of(entry.text()).filter(text -> !text.isBlank()));
    }
  }
}
