package fi.laatuverkko.peerreview.pool;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeerListTest {

  private static final List<PeerList.Contact> CONTACTS = List.of(new PeerList.Contact(11, "Laatupäällikkö", Optional.of(1L), Optional.of("laatu@example.fi"), false),
      new PeerList.Contact(12, "Rehtori", Optional.of(2L), Optional.empty(), true));
  private static final Map<String, Long> ORGANISATIONS = Map.of("Riveria", 1L, "Sakky", 2L);

  private static PeerList read(String text) {
    return PeerList.of(text, CONTACTS, ORGANISATIONS);
  }

  private static List<String> said(PeerList list) {
    return list.problems().stream().map(problem -> problem.in(Texts.in(Language.EN))).toList();
  }

  @Test
  void takesPlainLinesInTheirUsualOrder() {
    var list = read("Opettaja; riveria; opettaja@example.fi; fi, sv; kokenut\nSuunnittelija;Sakky;;en");

    assertThat(list.peers()).containsExactly(
        new PeerList.Fresh(Optional.empty(), "Opettaja", 1, Optional.of("opettaja@example.fi"), Set.of(PeerList.Language.FI, PeerList.Language.SV), Experience.EXPERIENCED),
        new PeerList.Fresh(Optional.empty(), "Suunnittelija", 2, Optional.empty(), Set.of(PeerList.Language.EN), Experience.NOVICE));
    assertThat(said(list)).isEmpty();
  }

  @Test
  void readsColumnsByTheirHeadings() {
    var list = read("Kielet\tOrganisaatio\tNimi\nruotsi\tSakky\tSuunnittelija");

    assertThat(list.peers()).singleElement().satisfies(peer -> {
      assertThat(peer.name()).isEqualTo("Suunnittelija");
      assertThat(peer.organisation()).isEqualTo(2);
      assertThat(peer.languages()).containsExactly(PeerList.Language.SV);
    });
  }

  @Test
  void knowsContactsByTheirAddressOrNameAndOrganisation() {
    assertThat(read("Laatujohtaja;;LAATU@example.fi;fi").peers()).singleElement().satisfies(peer -> {
      assertThat(peer.person()).contains(11L);
      assertThat(peer.organisation()).isEqualTo(1);
    });
    assertThat(read("laatupäällikkö;Riveria;;fi").peers()).extracting(PeerList.Fresh::person).containsExactly(Optional.of(11L));
    assertThat(read("laatupäällikkö;Sakky;;fi").peers()).extracting(PeerList.Fresh::person).containsExactly(Optional.empty());
  }

  @Test
  void saysWhatIsDoubleUnknownOrThereAlready() {
    var list = read("Opettaja;Riveria;;fi\nOPETTAJA;Riveria;;fi\nJohtaja;Tuntematon oppilaitos;;fi\nRehtori;Sakky;;fi\nYksin\n;Sakky\nPuhuja;Sakky;;klingon");

    assertThat(list.peers()).extracting(PeerList.Fresh::name).containsExactly("Opettaja", "Puhuja");
    assertThat(said(list)).containsExactly(
        "line 2: OPETTAJA is on line 1 already; taken once.",
        "line 3: there is no organisation Tuntematon oppilaitos among the partners, so Johtaja is left out. Add the organisation and paste the line again.",
        "line 4: Rehtori is a peer already.",
        "line 5: the organisation is missing, so Yksin is left out.",
        "line 6: no name was found, so the line is left out: ",
        "line 7: klingon is not known as a language (Puhuja); known are Finnish, Swedish and English.",
        "One line has no languages: the person is noted as speaking Finnish.");
  }

  @Test
  void takesNothingFromNothing() {
    assertThat(read("  \n").peers()).isEmpty();
    assertThat(read("\"open quote;Riveria").peers()).isEmpty();
  }
}
