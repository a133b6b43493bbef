package fi.laatuverkko.forum.participation;

import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.document.TextTable;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumMoment;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The list that participants sign, with lines left for those who come unasked. */
record SignInList(Forum forum, List<Participant> participants, Function<Participant, String> organisation, Texts texts, Instant created) {

  private static final int EMPTY_LINES = 8;
  private static final int ROW_MM = 10;

  TextDocument paper() {
    List<Line> lines = new ArrayList<>(participants.stream().filter(participant -> participant.reply().filter(Reply.DECLINED::equals).isEmpty())
        .sorted(Comparator.comparing(Participant::name, String.CASE_INSENSITIVE_ORDER))
        .map(participant -> new Line(participant.name(), organisation.apply(participant))).toList());
    for (int at = 0; at < EMPTY_LINES; at++) {
      lines.add(new Line("", ""));
    }
    var when = ForumMoment.of(forum).in(texts);
    return TextDocument.of(texts, forum.name(), created).under(texts.get("participant.list.title") + (when.isEmpty() ? "" : ", " + when)
            + forum.place().map(place -> ", " + place).orElse("")).headed(forum.name())
        .table(TextTable.of(lines).column(texts.get("participant.field.name"), 5, Line::name).column(texts.get("participant.field.organisation"), 5, Line::organisation)
            .column(texts.get("participant.list.signature"), 6, _ -> "").table().rowsOf(ROW_MM))
        .small(texts.get("participant.list.note"));
  }

  private record Line(String name, String organisation) {}
}
