package fi.laatuverkko.forum.minutes;

import static fi.laatuverkko.storage.schema.Tables.ACTION_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_DECISION;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartOrder;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.RecordEditor;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.StackedPanel;
import java.util.List;

/** Minutes, decisions and actions of a forum on one tab. */
public final class MinutesFeature {

  private static final String PANEL = "forum.panel.minutes";
  private static final int SHOWN_IN_TITLES = 60;

  private final OpenFile file;
  private final Desk desk;
  private final MinutesForms forms;

  public MinutesFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.forms = new MinutesForms(desk.types(), file.names());
  }

  public RecordPanel<Forum> ofForum(RecordKind<Forum> kind) {
    return new StackedPanel<>(PANEL, List.of(minutes(new RecordEditor<>(desk.background(), file.acts(), kind)), decisions(), actions()));
  }

  private RecordPanel<Forum> minutes(RecordEditor<Forum> editor) {
    var minutes = forms.minutes();
    var model = new RecordFormModel<>(minutes, desk.texts(), Stored::id, desk.background(),
        (before, after, field) -> editor.save(before, after, minutes.labelKey(field)));
    return new ContentPanel<>(PANEL, PanelContent.of(model::show, model::clear), () -> new RecordFormView<>(model, desk.texts()));
  }

  private RecordPanel<Forum> decisions() {
    var kind = RecordKind.of(forms.decision(), file.store(FORUM_DECISION, Decision.class), (Decision decision) -> shortened(decision.decision()));
    return new PartsPanel<>(PANEL, PartKind.of(kind, file.parts(kind.store(), FORUM_DECISION.FORUM_ID),
        forum -> DecisionBuilder.builder().forumId(forum).decision("").build(), "decision")
        .ordered(new PartOrder<>(Decision::sortOrder, Decision::withSortOrder)), file, desk);
  }

  private RecordPanel<Forum> actions() {
    var kind = RecordKind.of(forms.action(), file.store(ACTION_ITEM, ActionItem.class), (ActionItem action) -> shortened(action.task()));
    return new PartsPanel<>(PANEL, PartKind.of(kind, file.parts(kind.store(), ACTION_ITEM.FORUM_ID),
        forum -> ActionItemBuilder.builder().forumId(forum).task("").state(ActionState.OPEN).build(), "state", "task", "owner", "dueOn")
        .ordered(new PartOrder<>(ActionItem::sortOrder, ActionItem::withSortOrder)), file, desk);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_IN_TITLES ? text : text.substring(0, SHOWN_IN_TITLES - 1) + "…";
  }
}
