package fi.laatuverkko.forum.participation;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which contacts are asked: those of a network, of an organisation, with a role, or all. */
record ContactChoice(Optional<Long> network, Optional<Long> organisation, Optional<Long> role, List<Contact> contacts) {

  private static final int NAMES_SHOWN = 40;

  List<Contact> chosen() {
    return contacts.stream().filter(contact -> network.isEmpty() || network.filter(contact.networks()::contains).isPresent())
        .filter(contact -> organisation.isEmpty() || organisation.equals(contact.organisation()))
        .filter(contact -> role.isEmpty() || role.filter(contact.roles()::contains).isPresent()).toList();
  }

  static Form<ContactChoice> form(ValueTypes types, ReferenceNames names) {
    return Form.of("contactChoice", Section.of("contacts",
        Field.optional("network", types.reference(names.choices(Kind.NETWORK)), ContactChoice::network,
            (choice, value) -> new ContactChoice(value, choice.organisation(), choice.role(), choice.contacts())),
        Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), ContactChoice::organisation,
            (choice, value) -> new ContactChoice(choice.network(), value, choice.role(), choice.contacts())),
        Field.optional("role", types.reference(names.choices(Catalogue.PERSON_ROLE)), ContactChoice::role,
            (choice, value) -> new ContactChoice(choice.network(), choice.organisation(), value, choice.contacts())),
        Field.shown("count", types.whole(), choice -> Optional.of(choice.chosen().size())),
        Field.shown("names", types.paragraph(10_000), choice -> Optional.of(choice.chosen().stream().limit(NAMES_SHOWN).map(Contact::name)
            .collect(Collectors.joining("; "))).filter(text -> !text.isEmpty()))));
  }
}
