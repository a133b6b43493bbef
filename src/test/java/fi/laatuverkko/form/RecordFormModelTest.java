package fi.laatuverkko.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.HeldBackground;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.form.FieldMessage.Kind;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordFormModelTest {

  private final Visit visit = Visit.sample();
  private final List<Visit> stored = new ArrayList<>();
  private final List<Unstored> told = new ArrayList<>();
  private final HeldBackground held = new HeldBackground();
  private final SameThreadBackground atOnce = new SameThreadBackground();
  private Optional<RuntimeException> failure = Optional.empty();
  private RecordFormModel<Visit> model = model(atOnce);

  @BeforeEach
  void show() {
    model.show(visit);
  }

  private RecordFormModel<Visit> model(Background background) {
    var made = new RecordFormModel<>(VisitForm.in(Language.FI), Texts.in(Language.FI), Visit::id, background,
        (before, after, _) -> store(before, after));
    made.onUnstored(told::add);
    return made;
  }

  private void showHeld() {
    model = model(held);
    model.show(visit);
  }

  private Visit store(Visit before, Visit after) {
    if (failure.isPresent()) {
      throw failure.get();
    }
    var newest = stored.stream().filter(other -> other.id() == after.id()).reduce((_, last) -> last).orElse(before);
    assertThat(before.version()).as("built on the newest version").isEqualTo(newest.version());
    var written = after.withVersion(before.version() + 1);
    stored.add(written);
    return written;
  }

  private FieldModel<Visit, ?> field(String name) {
    return model.field(name);
  }

  private void type(String name, String text) {
    field(name).textProperty().set(text);
  }

  private boolean enter(String name, String text) {
    type(name, text);
    return field(name).commit();
  }

  private String text(String name) {
    return field(name).textProperty().get();
  }

  private List<Kind> kinds(String name) {
    return field(name).messagesProperty().get().stream().map(FieldMessage::kind).toList();
  }

  @Test
  void storesNothingUntilAFieldIsCommitted() {
    type("name", "Uusi nimi");
    assertThat(stored).isEmpty();
    assertThat(field("name").commit()).isTrue();
    assertThat(stored).extracting(Visit::name).containsExactly("Uusi nimi");
    assertThat(model.recordProperty().get().orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void storesNothingWhenAFieldIsLeftAsItWas() {
    field("name").commit();
    enter("name", visit.name() + " ");
    assertThat(stored).isEmpty();
    assertThat(text("name")).isEqualTo(visit.name());
  }

  @Test
  void showsWhatWasUnderstoodWhileTypingAndPutsItIntoTheFieldAfterwards() {
    type("period", "1.1. – 31.12.2019");
    assertThat(field("period").messagesProperty().get())
        .containsExactly(new FieldMessage(Kind.UNDERSTOOD, "→ 1.1.–31.12.2019"));
    field("period").commit();
    assertThat(text("period")).isEqualTo("1.1.–31.12.2019");
    assertThat(kinds("period")).isEmpty();
    assertThat(stored.getLast().period()).contains(DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));
  }

  @Test
  void hintsWhileTypingAndRefusesOnLeaving() {
    type("cost", "12x");
    assertThat(kinds("cost")).containsExactly(Kind.HINT);
    assertThat(field("cost").commit()).isFalse();
    assertThat(kinds("cost")).containsExactly(Kind.PROBLEM);
    assertThat(text("cost")).isEqualTo("12x");
    assertThat(stored).isEmpty();
  }

  @Test
  void forgetsARefusalAsSoonAsTheTextIsRight() {
    enter("cost", "12x");
    type("cost", "12");
    assertThat(kinds("cost")).containsExactly(Kind.UNDERSTOOD);
    assertThat(field("cost").commit()).isTrue();
    assertThat(stored.getLast().cost()).contains(12);
  }

  @Test
  void putsTheStoredValueBackWhenAnEditIsGivenUp() {
    enter("cost", "12x");
    assertThat(field("cost").giveUp()).isTrue();
    assertThat(text("cost")).isEqualTo("4\u00a0750\u00a0€");
    assertThat(kinds("cost")).isEmpty();
    assertThat(field("cost").giveUp()).isFalse();
  }

  @Test
  void keepsATextOverTheLimitAndStoresNothingOfIt() {
    type("summary", "ä".repeat(1001));
    assertThat(kinds("summary")).containsExactly(Kind.PROBLEM);
    assertThat(field("summary").counter().orElseThrow().get()).isEqualTo("1001/1000");
    assertThat(field("summary").commit()).isFalse();
    assertThat(text("summary")).hasSize(1001);
    assertThat(stored).isEmpty();
  }

  @Test
  void refusesARequiredFieldLeftEmpty() {
    assertThat(enter("name", "  ")).isFalse();
    assertThat(stored).isEmpty();
  }

  @Test
  void makesAnOptionalFieldUnknownWhenItIsEmptied() {
    assertThat(enter("cost", "")).isTrue();
    assertThat(stored.getLast().cost()).isEmpty();
  }

  @Test
  void warnsOfAnOddValueAndStoresIt() {
    assertThat(enter("cost", "12000")).isTrue();
    assertThat(kinds("cost")).containsExactly(Kind.WARNING);
    assertThat(stored.getLast().cost()).contains(12000);
  }

  @Test
  void refusesAValueThatDoesNotFitTheRestOfTheRecord() {
    assertThat(enter("reportDue", "1.3.2019")).isFalse();
    assertThat(field("reportDue").messagesProperty().get()).extracting(FieldMessage::words)
        .containsExactly("Määräaika on ennen käynnin loppua.");
  }

  @Test
  void showsAComputedValueAnewAfterAnEdit() {
    enter("cost", "3000");
    assertThat(text("costPerDay")).isEqualTo("1\u00a0500\u00a0€");
    assertThat(field("costPerDay").editableProperty().get()).isFalse();
  }

  @Test
  @SuppressWarnings("unchecked")
  void storesAChosenValue() {
    var host = (FieldModel<Visit, Long>) field("host");
    assertThat(host.choose(Optional.of(13L))).isTrue();
    assertThat(stored.getLast().hostId()).contains(13L);
    assertThat(text("host")).isEqualTo("Saariston ammattikoulu");
    host.choose(Optional.empty());
    assertThat(stored.getLast().hostId()).isEmpty();
  }

  @Test
  void storesTwoFieldsLeftInQuickSuccession() {
    showHeld();
    enter("name", "Uusi nimi");
    enter("cost", "100");
    enter("name", "Uusin nimi");
    held.releaseAll();
    assertThat(stored).hasSize(3);
    assertThat(stored.getLast().name()).isEqualTo("Uusin nimi");
    assertThat(stored.getLast().cost()).contains(100);
    assertThat(model.recordProperty().get()).contains(stored.getLast());
    assertThat(model.savingProperty().get()).isFalse();
  }

  @Test
  void handsEveryEditToTheFileBeforeWhateverIsAskedOfTheFileNext() {
    showHeld();
    enter("name", "Uusi nimi");
    enter("cost", "100");
    List<Visit> found = new ArrayList<>();
    held.storage(() -> found.add(stored.getLast())).start();
    held.releaseAll();
    assertThat(found.getFirst().name()).isEqualTo("Uusi nimi");
    assertThat(found.getFirst().cost()).contains(100);
  }

  @Test
  void storesWhatIsStillUnderWayWhenAnotherRecordIsShown() {
    showHeld();
    enter("name", "Uusi nimi");
    type("cost", "100");
    model.show(visit.withId(2).withName("Toinen"));
    assertThat(text("name")).isEqualTo("Toinen");
    held.releaseAll();
    assertThat(stored.getLast().cost()).contains(100);
    assertThat(stored).allMatch(one -> one.id() == 1);
    assertThat(model.recordProperty().get().orElseThrow().name()).isEqualTo("Toinen");
  }

  @Test
  void buildsOnWhatIsUnderWayWhenTheUserComesBackMeanwhile() {
    showHeld();
    enter("name", "Uusi nimi");
    model.show(visit.withId(2).withName("Toinen"));
    model.show(visit);
    assertThat(text("name")).isEqualTo("Uusi nimi");
    enter("cost", "100");
    held.releaseAll();
    assertThat(stored.getLast().name()).isEqualTo("Uusi nimi");
    assertThat(stored.getLast().cost()).contains(100);
  }

  @Test
  void leavesWhatIsBeingTypedAloneWhenTheRecordIsReloaded() {
    type("name", "Kesken");
    model.stored(visit.withVersion(2).withCost(Optional.of(99)).withName("Muualla muutettu"));
    assertThat(text("name")).isEqualTo("Kesken");
    assertThat(text("cost")).isEqualTo("99\u00a0€");
    field("name").giveUp();
    assertThat(text("name")).isEqualTo("Muualla muutettu");
  }

  @Test
  void passesOverACopyThatIsOlderThanWhatItStored() {
    enter("name", "Uusi nimi");
    model.stored(visit);
    assertThat(text("name")).isEqualTo("Uusi nimi");
  }

  @Test
  void givesTheTextBackWithTheReasonWhenItCouldNotBeStored() {
    failure = Optional.of(new Refusal(Problem.of("visit.problem.dueBeforeEnd")));
    assertThat(enter("name", "Uusi nimi")).isFalse();
    assertThat(text("name")).isEqualTo("Uusi nimi");
    assertThat(kinds("name")).containsExactly(Kind.PROBLEM);
    assertThat(model.recordProperty().get()).contains(visit);
    failure = Optional.empty();
    assertThat(field("name").commit()).isTrue();
    assertThat(stored.getLast().name()).isEqualTo("Uusi nimi");
  }

  @Test
  void storesTheOtherFieldsWhenOneCouldNotBeStored() {
    showHeld();
    enter("name", "Uusi nimi");
    enter("cost", "100");
    failure = Optional.of(new Refusal(Problem.of("visit.problem.dueBeforeEnd")));
    held.release();
    failure = Optional.empty();
    held.releaseAll();
    assertThat(stored.getLast().name()).isEqualTo(visit.name());
    assertThat(stored.getLast().cost()).contains(100);
    assertThat(text("name")).isEqualTo("Uusi nimi");
    assertThat(field("name").isRefused()).isTrue();
  }

  @Test
  void passesOnAFailureThatIsAMistakeOfTheProgram() {
    failure = Optional.of(new IllegalArgumentException("bug"));
    type("name", "Uusi nimi");
    assertThatThrownBy(() -> field("name").commit()).hasRootCauseMessage("bug");
    assertThat(text("name")).isEqualTo("Uusi nimi");
    assertThat(kinds("name")).containsExactly(Kind.PROBLEM);
  }

  @Test
  void keepsARefusedTextWithItsRecordAndTellsOfIt() {
    type("cost", "12x");
    model.show(visit.withId(2).withName("Toinen"));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().sentence(Texts.in(Language.FI))).startsWith("Kenttään Kustannukset kirjoitettu ”12x” jäi tallentamatta.");
    assertThat(text("cost")).isEqualTo("4\u00a0750\u00a0€");
    model.show(visit);
    assertThat(text("cost")).isEqualTo("12x");
    assertThat(kinds("cost")).containsExactly(Kind.PROBLEM);
    field("cost").giveUp();
    model.show(visit.withId(2));
    model.show(visit);
    assertThat(text("cost")).isEqualTo("4\u00a0750\u00a0€");
    assertThat(told).hasSize(1);
  }

  @Test
  void tellsOfATextThatCouldNotBeStoredAfterTheUserWentOn() {
    showHeld();
    enter("name", "Uusi nimi");
    model.show(visit.withId(2).withName("Toinen"));
    failure = Optional.of(new Refusal(Problem.of("visit.problem.dueBeforeEnd")));
    held.releaseAll();
    assertThat(told).hasSize(1);
    assertThat(text("name")).isEqualTo("Toinen");
    model.show(visit);
    assertThat(text("name")).isEqualTo("Uusi nimi");
  }

  @Test
  void storesWhatIsTypedWhenAskedToCommitAll() {
    type("name", "Uusi nimi");
    type("cost", "12x");
    assertThat(model.commit()).extracting(Unstored::label).containsExactly("Kustannukset");
    assertThat(stored.getLast().name()).isEqualTo("Uusi nimi");
  }

  @Test
  void marksWhatIsMissingInANewRecord() {
    model = RecordFormModel.ofNew(VisitForm.in(Language.FI), Texts.in(Language.FI), visit.withId(0).withName(""));
    assertThat(model.complete()).isFalse();
    assertThat(kinds("name")).containsExactly(Kind.PROBLEM);
    enter("name", "Uusi");
    assertThat(model.complete()).isTrue();
    assertThat(model.edited().orElseThrow().name()).isEqualTo("Uusi");
  }

  @Test
  void takesNoTextForChangedBecauseAControlWouldNotShowAllOfIt() {
    model.show(visit.withId(3).withName("Kaksi\nriviä").withSummary(Optional.of("Rivi\r\nja toinen")));
    assertThat(text("name")).isEqualTo("Kaksiriviä");
    assertThat(text("summary")).isEqualTo("Rivi\nja toinen");
    model.commit();
    assertThat(stored).isEmpty();
  }

  @Test
  void takesNoEditsWhileReadOnlyOrEmpty() {
    model.readOnlyProperty().set(true);
    assertThat(field("name").editableProperty().get()).isFalse();
    model.readOnlyProperty().set(false);
    model.clear();
    assertThat(field("name").editableProperty().get()).isFalse();
    assertThat(text("name")).isEmpty();
  }
}
