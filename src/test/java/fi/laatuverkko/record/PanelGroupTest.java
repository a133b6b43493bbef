package fi.laatuverkko.record;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Panels behind one tab of a record, and views of a tab, chosen in a row of words. */
@ExtendWith(ApplicationExtension.class)
class PanelGroupTest {

  private static final Project PROJECT = ProjectBuilder.builder().id(7).name("Loiste 7").state(ProjectState.RUNNING)
      .reportLanguage(Language.FI).build();

  private final RememberedInTest memory = new RememberedInTest();
  private final List<String> log = new ArrayList<>();
  private final FakePanel grant = new FakePanel("grant.panel", "project_grant");
  private final FakePanel forums = new FakePanel("project.panel.forums", "forum_project");
  private Stage stage;
  private PanelGroup<Project> group;

  /** Says what it is asked to show. */
  private final class FakePanel implements RecordPanel<Project> {

    private final String title;
    private final String table;

    private FakePanel(String title, String table) {
      this.title = title;
      this.table = table;
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public Region node() {
      log.add("made " + title);
      return new VBox(new Label(title));
    }

    @Override
    public void show(Project record) {
      log.add("shown " + title + " " + record.id());
    }

    @Override
    public boolean reveal(String asked, long id) {
      return table.equals(asked);
    }

    @Override
    public void clear() {
      log.add("cleared " + title);
    }
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    group = new PanelGroup<Project>("project.panel.money", desk(), List.of(grant)).plug(forums);
  }

  private Desk desk() {
    var texts = Texts.in(Language.FI);
    return new Desk(texts, new ValueTypes(texts, Clock.systemUTC()), new SameThreadBackground(), new RecordedDialogs(), TableMemory.none(),
        memory,
        (_, _) -> {}, Clock.systemUTC());
  }

  private void show(FxRobot robot) {
    robot.interact(() -> {
      stage.setScene(new Scene(new StackPane(group.node()), 600, 400));
      group.show(PROJECT);
      stage.show();
    });
  }

  @Test
  void onlyThePanelThatCanBeSeenIsMadeAndShown(FxRobot robot) {
    show(robot);
    assertThat(log).containsExactly("made grant.panel", "shown grant.panel 7");
    log.clear();
    robot.interact(() -> button(robot, forums.title).fire());
    assertThat(log).containsExactly("made project.panel.forums", "shown project.panel.forums 7");
  }

  @Test
  void pressingThePanelChosenAgainKeepsIt(FxRobot robot) {
    show(robot);
    robot.interact(() -> button(robot, grant.title).fire());
    assertThat(button(robot, grant.title).isSelected()).isTrue();
  }

  @Test
  void arrowKeysChooseTheNextPanel(FxRobot robot) {
    show(robot);
    robot.interact(() -> button(robot, grant.title).requestFocus());
    robot.push(KeyCode.RIGHT);
    assertThat(button(robot, forums.title).isSelected()).isTrue();
    assertThat(button(robot, forums.title).isFocused()).isTrue();
  }

  @Test
  void thePanelChosenLastComesFirstTheNextTime(FxRobot robot) {
    show(robot);
    robot.interact(() -> button(robot, forums.title).fire());
    log.clear();
    robot.interact(() -> group = new PanelGroup<>("project.panel.money", desk(), List.of(grant, forums)));
    show(robot);
    assertThat(log).containsExactly("made project.panel.forums", "shown project.panel.forums 7");
  }

  @Test
  void aPartIsRevealedInThePanelThatHasItBeforeAndAfterTheGroupIsSeen(FxRobot robot) {
    robot.interact(() -> assertThat(group.reveal("forum_project", 3)).isTrue());
    show(robot);
    assertThat(button(robot, forums.title).isSelected()).isTrue();
    robot.interact(() -> assertThat(group.reveal("project_grant", 3)).isTrue());
    assertThat(button(robot, grant.title).isSelected()).isTrue();
    robot.interact(() -> assertThat(group.reveal("person", 3)).isFalse());
  }

  @Test
  void aViewIsMadeWhenItIsChosenAndToldWhetherItCanBeSeen(FxRobot robot) {
    var month = new FakeView("record.panels", log);
    var views = new TabSwitchView[1];
    robot.interact(() -> {
      views[0] = new TabSwitchView(List.of(TabView.of("record.view.list", TextField::new), month), desk(), "forum.view");
      stage.setScene(new Scene(views[0], 600, 400));
      stage.show();
      views[0].shown(true);
    });
    assertThat(log).isEmpty();
    robot.interact(() -> views[0].choose("record.panels"));
    robot.interact(() -> views[0].choose("record.view.list"));
    assertThat(log).containsExactly("made", "shown true", "shown false");
    assertThat(memory.choices).containsEntry("forum.view", "record.view.list");
  }

  private record FakeView(String title, List<String> log) implements TabView {

    @Override
    public Region node() {
      log.add("made");
      return new VBox();
    }

    @Override
    public void shown(boolean inFront) {
      log.add("shown " + inFront);
    }

    @Override
    public Set<String> tables() {
      return Set.of();
    }
  }

  private static ToggleButton button(FxRobot robot, String title) {
    return robot.lookup(node -> title.equals(node.getId())).queryAs(ToggleButton.class);
  }
}
