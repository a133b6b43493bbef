package fi.laatuverkko.forum;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The fields of a forum and of its parts. */
public final class ForumForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public ForumForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<Forum> forum() {
    return Form.of("forum",
        Section.of("basics",
            Field.requiredText("name", types.text(200), Forum::name, Forum::withName),
            Field.reference("kind", types.reference(names.choices(Catalogue.FORUM_KIND)), Forum::kindId, Forum::withKindId),
            Field.required("state", state(types), Forum::state, Forum::withState),
            Field.optional("network", types.reference(names.choices(Kind.NETWORK)), Forum::networkId, Forum::withNetworkId),
            Field.optional("series", types.reference(names.choices(Kind.FORUM_SERIES)), Forum::seriesId, Forum::withSeriesId),
            Field.optional("theme", types.text(400), Forum::theme, Forum::withTheme)),
        Section.of("when",
            Field.optional("startsOn", types.day(), Forum::startsOn, Forum::withStartsOn),
            Field.optional("startsAt", types.time(), Forum::startsAt, Forum::withStartsAt),
            Field.<Forum, LocalDate>optional("endsOn", types.day(), Forum::endsOn, Forum::withEndsOn)
                .refusing(forum -> forum.endsOn().flatMap(end -> forum.startsOn().filter(end::isBefore)).map(_ -> Problem.of("forum.problem.endBeforeStart"))),
            Field.<Forum, LocalTime>optional("endsAt", types.time(), Forum::endsAt, Forum::withEndsAt)
                .warning(forum -> forum.endsOn().isPresent() && !forum.endsOn().equals(forum.startsOn()) ? Optional.empty()
                    : forum.endsAt().flatMap(end -> forum.startsAt().filter(end::isBefore)).map(_ -> Problem.of("forum.warning.endBeforeStart")))),
        Section.of("where",
            Field.optional("place", types.text(200), Forum::place, Forum::withPlace),
            Field.required("remote", types.flag(), Forum::remote, Forum::withRemote),
            Field.optional("capacity", types.count(), Forum::capacity, Forum::withCapacity),
            Field.optional("language", types.constant(Language.class, "invitation.language"), Forum::language, Forum::withLanguage),
            Field.optional("organiser", types.reference(names.choices(Kind.ORGANISATION)), Forum::organiserId, Forum::withOrganiserId),
            Field.optional("note", types.paragraph(4000), Forum::note, Forum::withNote)));
  }

  static ValueType<ForumState> state(ValueTypes types) {
    return types.constant(ForumState.class, "forum.state").marked(state -> switch (state) {
      case PLANNED, INVITED, PROGRAMME_LOCKED -> Mark.PLANNED;
      case HELD, DOCUMENTED, CLOSED -> Mark.DONE;
      case CANCELLED -> Mark.MUTED;
    });
  }

  public Form<ForumSeries> series() {
    return Form.of("forumSeries", Section.of("basics",
        Field.requiredText("name", types.text(200), ForumSeries::name, ForumSeries::withName),
        Field.optional("kind", types.reference(names.choices(Catalogue.FORUM_KIND)), ForumSeries::kindId, ForumSeries::withKindId),
        Field.optional("network", types.reference(names.choices(Kind.NETWORK)), ForumSeries::networkId, ForumSeries::withNetworkId),
        Field.optional("plannedCount", types.count(), ForumSeries::plannedCount, ForumSeries::withPlannedCount),
        Field.optional("purpose", types.paragraph(2000), ForumSeries::purpose, ForumSeries::withPurpose)));
  }

  public Form<ForumProject> project() {
    return Form.of("forumProject", Section.of("project",
        Field.reference("project", types.reference(names.choices(Kind.PROJECT)), ForumProject::projectId, ForumProject::withProjectId)));
  }

  public Form<ForumPriority> priority() {
    return Form.of("forumPriority", Section.of("priority",
        Field.reference("priority", types.reference(names.choices(Catalogue.PRIORITY)), ForumPriority::priorityId, ForumPriority::withPriorityId)));
  }

  public Form<Attendance> attendance() {
    return Form.of("attendance", Section.of("attendance",
        Field.reference("organisation", types.reference(names.choices(Kind.ORGANISATION)), Attendance::organisationId, Attendance::withOrganisationId),
        Field.reference("role", types.reference(names.choices(Catalogue.ATTENDANCE_ROLE)), Attendance::roleId, Attendance::withRoleId),
        Field.required("people", types.count(), Attendance::people, Attendance::withPeople)));
  }
}
