package fi.laatuverkko.forum.participation;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.network.OrganisationLanguage;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.text.Language;

/** The fields of participants and invitations. */
public final class ParticipationForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public ParticipationForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<Participant> participant() {
    return Form.of("participant",
        Section.of("person",
            Field.requiredText("name", types.text(80), Participant::name, Participant::withName),
            Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), Participant::organisationId, Participant::withOrganisationId),
            Field.optional("organisationText", types.text(200), Participant::organisationText, Participant::withOrganisationText),
            Field.reference("role", types.reference(names.choices(Catalogue.ATTENDANCE_ROLE)), Participant::roleId, Participant::withRoleId),
            Field.optional("email", types.email(254), Participant::email, Participant::withEmail),
            Field.optional("person", types.reference(names.choices(Kind.PERSON)), Participant::personId, Participant::withPersonId)),
        Section.of("presence",
            Field.optional("reply", reply(), Participant::reply, Participant::withReply),
            Field.optional("presence", presence(), Participant::presence, Participant::withPresence),
            Field.optional("note", types.text(1000), Participant::note, Participant::withNote)),
        Section.of("groups",
            Field.required("seated", types.flag(), Participant::seated, Participant::withSeated),
            Field.required("host", types.flag(), Participant::host, Participant::withHost),
            Field.optional("languages", types.constant(OrganisationLanguage.class, "participant.languages"), Participant::languages, Participant::withLanguages)));
  }

  /** The columns participants are listed by; the name needs the most room. */
  Columns<Participant> listed() {
    var form = participant();
    return Columns.of("participant", Participant::id, Column.of(form.field("name"), 185), Column.of(form.field("organisation"), 120),
        Column.of(form.field("role"), 105), Column.of(form.field("reply"), 122), Column.of(form.field("presence"), 128));
  }

  private ValueType<Reply> reply() {
    return types.constant(Reply.class, "participant.reply").marked(reply -> switch (reply) {
      case INVITED -> Mark.PLANNED;
      case COMING -> Mark.DONE;
      case DECLINED -> Mark.MUTED;
    });
  }

  private ValueType<Presence> presence() {
    return types.constant(Presence.class, "participant.presence").marked(presence -> switch (presence) {
      case PRESENT -> Mark.DONE;
      case ABSENT -> Mark.WARNING;
      case EXCUSED -> Mark.MUTED;
    });
  }

  public Form<Invitation> invitation() {
    return Form.of("invitation", Section.of("letter",
        Field.required("language", types.constant(Language.class, "invitation.language"), Invitation::language, Invitation::withLanguage),
        Field.requiredText("subject", types.text(200), Invitation::subject, Invitation::withSubject),
        Field.requiredText("letter", types.paragraph(8000), Invitation::letter, Invitation::withLetter),
        Field.optional("sentOn", types.day(), Invitation::sentOn, Invitation::withSentOn)));
  }
}
