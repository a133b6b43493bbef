package fi.laatuverkko.forum.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.laatuverkko.format.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastedPeopleTest {

  private static final PastedPeople PEOPLE = new PastedPeople(Map.of("Riveria", 1L, "Savon koulutuskuntayhtymä", 2L, "Sakky", 2L));

  private static List<PastedPeople.Pasted> read(String text) {
    return PEOPLE.read(text).people();
  }

  private static List<String> problems(String text) {
    return PEOPLE.read(text).problems().stream().map(Problem::key).toList();
  }

  @Test
  void readsColumnsByTheirHeadings() {
    var people = read("Sähköposti\tSukunimi\tEtunimi\tOrganisaatio\tLäsnä\nmaija@example.fi\tMalli\tMaija\triveria\tx\n\tEsimerkki\tEero\tSAKKY\tpoissa");
    assertThat(people).extracting(PastedPeople.Pasted::name).containsExactly("Maija Malli", "Eero Esimerkki");
    assertThat(people).extracting(PastedPeople.Pasted::organisation).containsExactly(Optional.of(1L), Optional.of(2L));
    assertThat(people).extracting(PastedPeople.Pasted::presence).containsExactly(Optional.of(Presence.PRESENT), Optional.of(Presence.ABSENT));
    assertThat(people.getFirst().email()).contains("maija@example.fi");
  }

  @Test
  void readsLinesWithoutHeadingsByWhatThePiecesLookLike() {
    var people = read("Maija Malli; Riveria; maija@example.fi; läsnä\nSakky\tEero Esimerkki\nLiisa Laatu, Tuntematon opisto");
    assertThat(people).extracting(PastedPeople.Pasted::name).containsExactly("Maija Malli", "Eero Esimerkki", "Liisa Laatu");
    assertThat(people).extracting(PastedPeople.Pasted::organisation).containsExactly(Optional.of(1L), Optional.of(2L), Optional.empty());
    assertThat(people.getLast().organisationText()).contains("Tuntematon opisto");
    assertThat(problems("Liisa Laatu, Tuntematon opisto")).containsExactly("participant.paste.unknown");
  }

  @Test
  void readsReceiversOfALetter() {
    var people = read("Maija Malli <maija@example.fi>; \"Eero Esimerkki\" <eero@example.fi>; liisa@example.fi");
    assertThat(people).extracting(PastedPeople.Pasted::name).containsExactly("Maija Malli", "Eero Esimerkki", "liisa@example.fi");
    assertThat(people).extracting(person -> person.email().orElseThrow()).containsExactly("maija@example.fi", "eero@example.fi", "liisa@example.fi");
  }

  @Test
  void takesDoublesOnceAndSaysSo() {
    var text = "Maija Malli; Riveria\nMAIJA MALLI; riveria\nMaija Malli; Sakky";
    assertThat(read(text)).hasSize(2);
    assertThat(problems(text)).containsExactly("participant.paste.double");
  }

  @Test
  void keepsWhatIsNotUnderstoodAndSaysSo() {
    var text = "12345\n;;\n" + "x".repeat(200);
    assertThat(read(text)).hasSize(3).allSatisfy(person -> assertThat(person.unclear()).isTrue());
    assertThat(problems(text)).containsOnly("participant.paste.unclear").hasSize(3);
    assertThat(read("\n  \n")).isEmpty();
  }

  @Test
  void marksThePresentAndTheOthersAbsent() {
    var known = List.of(participant(1, "Maija Malli"), participant(2, "Eero Esimerkki"), participant(3, "Liisa Laatu").withPresence(Optional.of(Presence.EXCUSED)));
    var plan = ListPlan.of(9, PEOPLE.read("Maija Malli; Riveria\nUusi Osallistuja; Sakky"), known, List.of(), new ListPlan.Way(Optional.of(Presence.PRESENT), true, 5));
    assertThat(plan.added()).singleElement().satisfies(added -> {
      assertThat(added.name()).isEqualTo("Uusi Osallistuja");
      assertThat(added.organisationId()).contains(2L);
      assertThat(added.presence()).contains(Presence.PRESENT);
    });
    assertThat(plan.changed().values()).extracting(Participant::name, Participant::presence)
        .containsExactly(tuple("Maija Malli", Optional.of(Presence.PRESENT)),
            tuple("Eero Esimerkki", Optional.of(Presence.ABSENT)));
    assertThat(plan.changed().values().iterator().next().organisationId()).contains(1L);
  }

  private static Participant participant(long id, String name) {
    return ParticipantBuilder.builder().id(id).version(1).forumId(9).name(name).roleId(5).seated(true).build();
  }
}
