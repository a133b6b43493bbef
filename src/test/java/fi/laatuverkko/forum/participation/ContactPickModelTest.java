package fi.laatuverkko.forum.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactPickModelTest {

  private static final List<Contact> CONTACTS = List.of(
      contact(1, "Ylitarkastaja, Sakky", 20, Set.of(7L), Set.of(100L)),
      contact(2, "Laatupäällikkö, Riveria", 10, Set.of(7L), Set.of(100L, 101L)),
      contact(3, "Opettaja, Riveria", 10, Set.of(7L), Set.of()),
      contact(4, "Rehtori, muualta", 30, Set.of(8L), Set.of(101L)));

  private static Contact contact(long person, String name, long organisation, Set<Long> networks, Set<Long> roles) {
    return new Contact(person, name, Optional.of(organisation), Optional.empty(), networks, roles);
  }

  private static ContactPickModel model(List<Long> participants, Optional<Long> network) {
    return new ContactPickModel(CONTACTS, participants, network);
  }

  @Test
  void beginsWithTheForumsNetworkByNameAndLeavesOutParticipants() {
    var model = model(List.of(3L), Optional.of(7L));
    assertThat(model.picked()).extracting(Contact::person).containsExactly(2L, 1L);
    assertThat(model.there()).isEqualTo(1);
    assertThat(model.countProperty().get()).isEqualTo(2);
  }

  @Test
  void offersAllWhereTheForumsNetworkHasNoContacts() {
    assertThat(model(List.of(), Optional.of(99L)).picked()).hasSize(4);
    assertThat(model(List.of(), Optional.empty()).picked()).hasSize(4);
  }

  @Test
  void picksWhoIsShownAndTickedAndRemembersTicks() {
    var model = model(List.of(), Optional.empty());
    model.shown().getFirst().tickedProperty().set(false);
    assertThat(model.countProperty().get()).isEqualTo(3);
    model.filterProperty(ContactFilter.ORGANISATION).set(Optional.of(10L));
    assertThat(model.picked()).extracting(Contact::person).containsExactly(3L);
    model.filterProperty(ContactFilter.ORGANISATION).set(Optional.empty());
    assertThat(model.countProperty().get()).isEqualTo(3);
  }

  @Test
  void narrowsByRoleAndByWordsWithoutAccents() {
    var model = model(List.of(), Optional.empty());
    model.filterProperty(ContactFilter.ROLE).set(Optional.of(101L));
    assertThat(model.picked()).extracting(Contact::person).containsExactly(2L, 4L);
    model.wordsProperty().set("LAATUPÄÄ");
    assertThat(model.picked()).extracting(Contact::person).containsExactly(2L);
  }

  @Test
  void ticksOnlyThoseShown() {
    var model = model(List.of(), Optional.empty());
    model.filterProperty(ContactFilter.NETWORK).set(Optional.of(8L));
    model.tick(false);
    assertThat(model.countProperty().get()).isZero();
    model.filterProperty(ContactFilter.NETWORK).set(Optional.empty());
    assertThat(model.countProperty().get()).isEqualTo(3);
  }
}
