package fi.laatuverkko.peerreview.visit;

import static fi.laatuverkko.storage.schema.Tables.INTERVIEW_QUESTION;
import static fi.laatuverkko.storage.schema.Tables.VISIT_SLOT;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.ToolsPanel;
import fi.laatuverkko.peerreview.ToolsPanel.Tool;
import fi.laatuverkko.peerreview.WordsPanel;
import fi.laatuverkko.peerreview.output.PapersFeature;
import fi.laatuverkko.peerreview.output.SlotWords;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.NestedPartsPanel;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartOrder;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.StackedPanel;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** The programme of a visit in its review's record. */
public final class VisitFeature {

  private static final String PANEL = "peerReview.panel.programme";

  private final OpenFile file;
  private final Desk desk;
  private final VisitForms forms;
  private final VisitQuery query;

  public VisitFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.forms = new VisitForms(desk.types());
    this.query = new VisitQuery(file.sql());
  }

  public RecordPanel<PeerReview> ofReview() {
    var papers = new PapersFeature(file, desk);
    var remarks = new WordsPanel<PeerReview>(PANEL, review -> query.remarks(review).stream().map(problem -> "• " + problem.in(desk.texts())).toList(),
        Set.of("visit_slot", "interview_question"), file, desk);
    return new ToolsPanel<>(new StackedPanel<>(PANEL, List.of(remarks, slots())), List.of(
        new Tool<>("visitSlot.useOneDay", Feather.SUN, review -> fill(review, VisitTemplate.ONE_DAY)),
        new Tool<>("visitSlot.useTwoDays", Feather.CALENDAR, review -> fill(review, VisitTemplate.TWO_DAYS)),
        new Tool<>("visitSlot.useEve", Feather.MOON, review -> fill(review, VisitTemplate.EVE_AND_TWO_DAYS)),
        new Tool<>("visitSlot.print", Feather.PRINTER, papers::programme)), desk);
  }

  private void fill(PeerReview review, VisitTemplate template) {
    desk.background().storage(() -> new VisitStore(file.sql(), file.acts()).fill(review, template)).onFailure(desk.dialogs()::fail).start();
  }

  private RecordPanel<PeerReview> slots() {
    var kind = RecordKind.of(forms.slot(), file.store(VISIT_SLOT, VisitSlot.class), this::title);
    var slot = PartKind.of(kind, columns(), query::slots, review -> VisitSlotBuilder.builder().reviewId(review).dayNumber(1).startsAt(LocalTime.of(9, 0)).endsAt(LocalTime.of(9, 45))
        .kind(VisitSlotKind.INTERVIEW).build());
    var questionKind = RecordKind.of(forms.question(), file.store(INTERVIEW_QUESTION, InterviewQuestion.class), InterviewQuestion::wording);
    var question = PartKind.of(questionKind, file.parts(questionKind.store(), INTERVIEW_QUESTION.SLOT_ID),
        parent -> InterviewQuestionBuilder.builder().slotId(parent).wording("").build(), "wording").ordered(new PartOrder<>(InterviewQuestion::place, InterviewQuestion::withPlace));
    return new NestedPartsPanel<>(PANEL, slot, question, part -> part.kind() == VisitSlotKind.INTERVIEW, file, desk);
  }

  private Columns<VisitSlot> columns() {
    var types = desk.types();
    return Columns.of("visitSlot", VisitSlot::id,
        Column.of("dayNumber", types.whole(), 64, (VisitSlot slot) -> Optional.of(slot.dayNumber())),
        Column.of("startsAt", types.time(), 76, (VisitSlot slot) -> Optional.of(slot.startsAt())),
        Column.of("endsAt", types.time(), 84, (VisitSlot slot) -> Optional.of(slot.endsAt())),
        Column.of("title", types.text(300), 270, (VisitSlot slot) -> Optional.of(SlotWords.what(slot, desk.texts()))),
        Column.of("pairNumber", types.whole(), 64, VisitSlot::pairNumber),
        Column.of("room", types.text(80), 110, VisitSlot::room));
  }

  private String title(VisitSlot slot) {
    return desk.types().formats().time(slot.startsAt()) + " " + slot.title().orElseGet(() -> desk.texts().get("visitSlot.kind." + slot.kind()));
  }
}
