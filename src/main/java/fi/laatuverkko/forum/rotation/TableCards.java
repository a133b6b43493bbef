package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.document.Card;
import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.document.TextTable;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Groups on paper: a page for each table, a card for each person, and the whole plan.
 *
 * @param organisation the name of a guest's organisation, or an empty text
 */
public record TableCards(String title, SeatPlan plan, Function<Guest, String> organisation, Texts texts, Instant created) {

  private static final int CARDS_BESIDE = 2;
  private static final int CARD_HEIGHT_MM = 48;

  /** A page for each table with its number to be seen from afar and who sits there in each round. */
  public TextDocument tables() {
    var paper = TextDocument.of(texts, title, created).lying().headed(title);
    for (int table = 0; table < plan.tables(); table++) {
      var at = table;
      paper = table == 0 ? paper : paper.newPage();
      paper = paper.poster(texts.get("seating.table", table + 1)).table(TextTable.of(IntStream.range(0, plan.rounds()).boxed().toList())
          .column(texts.get("seating.round.heading"), 2, round -> texts.get("seating.round", round + 1))
          .column(texts.get("seating.people"), 10,
              round -> plan.at(round, at).stream().map(this::named).collect(Collectors.joining("\n"))).table().inLargeLetters());
    }
    return paper;
  }

  /** A card for each person that says where she sits in each round. */
  public TextDocument persons() {
    List<Card> cards = new ArrayList<>();
    for (int guest = 0; guest < plan.guests().size(); guest++) {
      var at = guest;
      var person = plan.guests().get(guest);
      List<String> lines = new ArrayList<>(organisation.apply(person).isEmpty() ? List.of() : List.of(organisation.apply(person)));
      IntStream.range(0, plan.rounds()).forEach(round -> lines.add(texts.get("seating.card", round + 1, plan.table(round, at) + 1)));
      cards.add(new Card(person.name(), lines));
    }
    cards.sort(Comparator.comparing(Card::title, String.CASE_INSENSITIVE_ORDER));
    return TextDocument.of(texts, title, created).headed(title).cards(CARDS_BESIDE, CARD_HEIGHT_MM, cards);
  }

  /** The whole plan by person, and how good it is. */
  public TextDocument list() {
    var lines = TextTable.of(IntStream.range(0, plan.guests().size()).boxed()
            .sorted(Comparator.comparing(guest -> plan.guests().get(guest).name(), String.CASE_INSENSITIVE_ORDER)).toList())
        .column(texts.get("seating.name"), 6, guest -> plan.guests().get(guest).name())
        .column(texts.get("seating.organisation"), 5, guest -> organisation.apply(plan.guests().get(guest)));
    for (int round = 0; round < plan.rounds(); round++) {
      var at = round;
      lines = lines.numbers(texts.get("seating.round", round + 1), 2, guest -> String.valueOf(plan.table(at, guest) + 1));
    }
    return TextDocument.of(texts, title, created).headed(title).bullets(new QualityWords(texts).of(RotationQuality.of(plan))).table(lines.table());
  }

  private String named(Guest guest) {
    var from = organisation.apply(guest);
    return from.isEmpty() || guest.name().contains(from) ? guest.name() : guest.name() + ", " + from;
  }
}
