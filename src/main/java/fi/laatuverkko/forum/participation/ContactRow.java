package fi.laatuverkko.forum.participation;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A contact that can be picked as a participant, ticked until the user takes the tick away. */
final class ContactRow {

  private final Contact contact;
  private final BooleanProperty ticked = new SimpleBooleanProperty(true);

  ContactRow(Contact contact) {
    this.contact = contact;
  }

  Contact contact() {
    return contact;
  }

  BooleanProperty tickedProperty() {
    return ticked;
  }
}
