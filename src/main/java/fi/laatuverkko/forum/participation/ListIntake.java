package fi.laatuverkko.forum.participation;

import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list being pasted: what it comes to with what the file knows. */
record ListIntake(long forum, ParticipantStore.Known known, long role) {

  private static final int SENTENCES = 12;

  ListPlan plan(String text, Optional<Presence> presence, boolean othersAbsent) {
    return ListPlan.of(forum, new PastedPeople(known.organisations()).read(text), known.participants(), known.contacts(),
        new ListPlan.Way(presence, othersAbsent, role));
  }

  /** What the list comes to, in sentences: the counts first, then each line that wants a look. */
  List<String> words(ListPlan plan, Texts texts) {
    List<String> said = new ArrayList<>();
    said.add(texts.get("participant.paste.summary", plan.added().size(), plan.changed().size()));
    plan.problems().stream().limit(SENTENCES).forEach(problem -> said.add(problem.in(texts)));
    if (plan.problems().size() > SENTENCES) {
      said.add(texts.get("participant.paste.more", plan.problems().size() - SENTENCES));
    }
    return said;
  }
}
