package fi.laatuverkko.network;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;

/** The fields of a contact and of the roles the contact has held. */
public final class PersonForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public PersonForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<Person> person() {
    return Form.of("person",
        Section.of("basics",
            Field.requiredText("name", types.text(80), Person::name, Person::withName),
            Field.optional("title", types.text(80), Person::title, Person::withTitle),
            Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), Person::organisationId,
                Person::withOrganisationId),
            Field.optional("email", types.email(254), Person::email, Person::withEmail),
            Field.optional("phone", types.text(20), Person::phone, Person::withPhone)),
        Section.of("privacy",
            Field.optional("basis", types.reference(names.choices(Catalogue.DATA_BASIS)), Person::basisId, Person::withBasisId),
            Field.optional("reviewOn", types.day(), Person::reviewOn, Person::withReviewOn),
            Field.optional("note", types.paragraph(1000), Person::note, Person::withNote)));
  }

  public Form<PersonRole> role() {
    return Form.of("personRole", Section.of("role",
        Field.reference("role", types.reference(names.choices(Catalogue.PERSON_ROLE)), PersonRole::roleId, PersonRole::withRoleId),
        Field.optional("network", types.reference(names.choices(Kind.NETWORK)), PersonRole::networkId, PersonRole::withNetworkId),
        Field.optional("project", types.reference(names.choices(Kind.PROJECT)), PersonRole::projectId, PersonRole::withProjectId),
        Field.optional("priority", types.reference(names.choices(Catalogue.PRIORITY)), PersonRole::priorityId, PersonRole::withPriorityId),
        Field.optional("startsOn", types.day(), PersonRole::startsOn, PersonRole::withStartsOn),
        Field.<PersonRole, LocalDate>optional("endsOn", types.day(), PersonRole::endsOn, PersonRole::withEndsOn)
            .refusing(role -> role.endsOn().flatMap(end -> role.startsOn().filter(end::isBefore))
                .map(_ -> Problem.of("personRole.problem.endBeforeStart")))));
  }
}
