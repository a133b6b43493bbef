package fi.laatuverkko.forum.participation;

import fi.laatuverkko.table.FoldedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * Contacts to be picked as participants: narrowed down by network, organisation, role and name; picked is who is shown and ticked.
 * Contacts who are participants already are left out.
 */
final class ContactPickModel {

  private final int there;
  private final FilteredList<ContactRow> shown;
  private final Map<ContactFilter, ObjectProperty<Optional<Long>>> filters = new EnumMap<>(ContactFilter.class);
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  /**
   * @param participants keys of the contacts who are participants already
   * @param network the network to begin with
   */
  ContactPickModel(List<Contact> contacts, Collection<Long> participants, Optional<Long> network) {
    var free = contacts.stream().filter(contact -> !participants.contains(contact.person()))
        .sorted(Comparator.comparing(Contact::name, String.CASE_INSENSITIVE_ORDER)).toList();
    this.there = contacts.size() - free.size();
    ObservableList<ContactRow> rows = FXCollections.observableArrayList(row -> new Observable[] {row.tickedProperty()});
    rows.setAll(free.stream().map(ContactRow::new).toList());
    this.shown = new FilteredList<>(rows);
    Arrays.stream(ContactFilter.values()).forEach(filter -> filters.put(filter, new SimpleObjectProperty<>(Optional.empty())));
    filterProperty(ContactFilter.NETWORK).set(network.filter(offered(ContactFilter.NETWORK)::contains));
    filters.values().forEach(filter -> filter.addListener((_, _, _) -> narrow()));
    words.addListener((_, _, _) -> narrow());
    shown.addListener((Observable _) -> count());
    narrow();
    count();
  }

  ObservableList<ContactRow> shown() {
    return shown;
  }

  /** How many contacts are participants already. */
  int there() {
    return there;
  }

  ObjectProperty<Optional<Long>> filterProperty(ContactFilter filter) {
    return filters.get(filter);
  }

  /** Words of a name looked for. */
  StringProperty wordsProperty() {
    return words;
  }

  /** How many are picked. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** The keys that occur, each once. */
  List<Long> offered(ContactFilter filter) {
    return shown.getSource().stream().flatMap(row -> filter.of(((ContactRow) row).contact()).stream()).distinct().toList();
  }

  /** Ticks all who are shown, or takes their ticks away. */
  void tick(boolean ticked) {
    List.copyOf(shown).forEach(row -> row.tickedProperty().set(ticked));
  }

  List<Contact> picked() {
    return shown.stream().filter(row -> row.tickedProperty().get()).map(ContactRow::contact).toList();
  }

  private void narrow() {
    var wanted = FoldedText.of(words.get());
    shown.setPredicate(row -> FoldedText.of(row.contact().name()).contains(wanted) && filters.entrySet().stream()
        .allMatch(filter -> filter.getValue().get().map(filter.getKey().of(row.contact())::contains).orElse(true)));
  }

  private void count() {
    count.set(picked().size());
  }
}
