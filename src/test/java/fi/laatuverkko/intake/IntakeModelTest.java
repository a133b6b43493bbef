package fi.laatuverkko.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.ChoiceMemory;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IntakeModelTest {

  private record Stated(Optional<String> sender) {}

  /** Reads numbers of a column; asks whose they are when there are any below ten, and refuses negative ones. */
  private static final class Numbers implements TableReading<Stated, List<Integer>> {

    private final List<Integer> stored = new ArrayList<>();

    @Override
    public String purpose() {
      return "numbers";
    }

    @Override
    public String title() {
      return "arvo.title";
    }

    @Override
    public List<WantedColumn> wanted() {
      return List.of(WantedColumn.of("number", "arvo.column.n", "luku").needed());
    }

    @Override
    public Form<Stated> form() {
      var types = new ValueTypes(Texts.in(Language.FI), Clock.systemUTC());
      return Form.of("arvoSettings", Section.of("file", Field.optional("survey", types.text(80), Stated::sender, (_, sender) -> new Stated(sender))));
    }

    @Override
    public Stated first(IncomingFile file, IncomingTable table, ColumnMatch match) {
      return new Stated(Optional.empty());
    }

    @Override
    public Proposal<List<Integer>> read(IncomingFile file, IncomingTable table, ColumnMatch match, Stated stated, Progress progress) {
      var lines = new LineTally();
      List<Integer> numbers = new ArrayList<>();
      table.read(row -> {
        if (match.isData(row)) {
          var number = row.count(match.column("number"));
          number.understood().ifPresentOrElse(found -> {
            numbers.add(found);
            lines.take();
          }, () -> lines.refuse(row.place(match.column("number")), number.refusal().orElse(Problem.of("arvo.problem.meanWithoutN"))));
        }
        return true;
      }, progress);
      var small = numbers.stream().anyMatch(number -> number < 10);
      return new Proposal<>(numbers, lines, List.of(), small ? List.of(new Decision("small", Problem.of("arvo.choice.who", "x"),
          List.of(new Decision.Option("in", Problem.of("arvo.choice.new")), new Decision.Option("out", Problem.of("arvo.choice.out"))), Optional.empty())) : List.of());
    }

    @Override
    public ActName act(IncomingFile file, Proposal<List<Integer>> proposal) {
      return ActName.of("arvo.act.read", file.name());
    }

    @Override
    public void store(Act act, ReadFile file, List<Integer> content, Stated settings, Map<String, String> answers) {
      stored.addAll(content);
    }
  }

  @TempDir Path folder;
  private final Numbers reading = new Numbers();
  private TestFile file;
  private Stage stage;
  private Desk desk;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void begin() {
    file = TestFile.in(folder);
  }

  @AfterEach
  void end() {
    file.close();
  }

  private IntakeModel<Stated, List<Integer>> model(String name, String content) throws IOException {
    var texts = Texts.in(Language.FI);
    var clock = Clock.systemUTC();
    var background = new SameThreadBackground();
    var open = new OpenFile(file.data.sql(), file.log, new ChangeHub(new ChangeFeed(), background), new ReferenceNames(Language.FI, clock));
    desk = new Desk(texts, new ValueTypes(texts, clock), background, new RecordedDialogs(), TableMemory.none(), ChoiceMemory.none(), (_, _) -> {}, clock);
    var model = new IntakeModel<>(reading, new FileImport().open(Files.writeString(folder.resolve(name), content), Progress.NONE),
        new ReadFileStore(file.data.sql(), clock), open, desk);
    model.begin();
    return model;
  }

  @Test
  void canBeStoredWhenNothingIsInTheWay() throws IOException {
    var model = model("a.csv", "luku;muu\n12;x\n30;y\n");
    assertThat(model.obstacleProperty().get()).isEmpty();
    assertThat(model.acceptable().get()).isTrue();
    model.accept(() -> {});
    assertThat(reading.stored).containsExactly(12, 30);
  }

  @Test
  void saysThatRefusedLinesAreInTheWay() throws IOException {
    var model = model("a.csv", "luku;muu\n12;x\n-3;y\n");
    assertThat(model.obstacleProperty().get()).contains(Obstacle.REFUSED);
    assertThat(model.acceptable().get()).isFalse();
  }

  @Test
  void saysThatThereIsNothingToStore() throws IOException {
    assertThat(model("a.csv", "luku;muu\n").obstacleProperty().get()).contains(Obstacle.NOTHING);
  }

  @Test
  void waitsForDecisions() throws IOException {
    var model = model("a.csv", "luku;muu\n3;x\n");
    assertThat(model.obstacleProperty().get()).contains(Obstacle.UNDECIDED);
    model.decide(model.proposalProperty().get().orElseThrow().decisions().getFirst(), "out");
    assertThat(model.obstacleProperty().get()).isEmpty();
    assertThat(model.acceptable().get()).isTrue();
  }

  @Test
  void theViewShowsADecisionThatWaitsForAnAnswer(FxRobot robot) throws IOException {
    var model = model("a.csv", "luku;muu\n3;x\n");
    robot.interact(() -> {
      stage.setScene(new Scene(new IntakeView<>(model, desk)));
      stage.show();
    });
    ComboBox<Decision.Option> answer = robot.lookup("#intake-decision-0").queryComboBox();
    assertThat(answer.getValue()).isNull();
    robot.interact(() -> answer.setValue(answer.getItems().getLast()));
    assertThat(model.acceptable().get()).isTrue();
  }

  @Test
  void remembersTheColumnsOfTheNextFileWithTheSameHeadings() throws IOException {
    var model = model("a.csv", "eka;toka\n12;20\n");
    assertThat(model.problemProperty().get()).contains("Vastauksia (n)");
    assertThat(model.acceptable().get()).isFalse();
    model.use(model.columns().get(1), "number");
    model.accept(() -> {});
    assertThat(reading.stored).containsExactly(20);
    assertThat(model("b.csv", "eka;toka\n50;60\n").proposalProperty().get().orElseThrow().content()).containsExactly(60);
  }
}
