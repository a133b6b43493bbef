package fi.laatuverkko.form;

import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Field.Entry;
import fi.laatuverkko.form.FieldMessage.Kind;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Finds what there is to say about a text that stands in a field. */
record FieldMessages<R>(Field<R, ?> field, Texts texts) {

  /** What is odd about the stored value. */
  List<FieldMessage> ofStored(R record) {
    return field.warn().apply(record).map(problem -> List.of(new FieldMessage(Kind.WARNING, problem.in(texts)))).orElse(List.of());
  }

  /**
   * What would come of a text.
   *
   * @param refused true when it has been refused once: then what is missing is no longer a hint
   */
  List<FieldMessage> ofTyped(R before, String typed, boolean refused) {
    return switch (field.enter(before, typed)) {
      case Entry.Refused<R>(var problem) -> refusal(problem.in(texts), refused || isOverLimit(typed));
      case Entry.Accepted<R>(var after) -> understood(after, typed);
    };
  }

  private List<FieldMessage> refusal(String words, boolean certain) {
    if (certain) {
      return List.of(new FieldMessage(Kind.PROBLEM, words));
    }
    // While an option is being looked for by typing, the list says it all.
    return editor() == Editor.CHOICE ? List.of() : List.of(new FieldMessage(Kind.HINT, words));
  }

  private boolean isOverLimit(String typed) {
    return field.type().limit().map(limit -> typed.strip().length() > limit).orElse(false);
  }

  private List<FieldMessage> understood(R after, String typed) {
    List<FieldMessage> lines = new ArrayList<>();
    var understood = field.text(after);
    if (editor() != Editor.PARAGRAPH && editor() != Editor.CHOICE && !understood.isEmpty() && !understood.equals(typed.strip())) {
      lines.add(new FieldMessage(Kind.UNDERSTOOD, texts.get("form.understood", understood)));
    }
    lines.addAll(ofStored(after));
    return lines;
  }

  private Editor editor() {
    return field.type().editor();
  }
}
