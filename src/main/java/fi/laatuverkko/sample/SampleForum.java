package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.AttendanceBuilder;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumPriorityBuilder;
import fi.laatuverkko.forum.ForumProjectBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

/** Writes one forum, what it is for and who took part. */
final class SampleForum {

  private final SampleWriter writer;
  private final Forum forum;

  SampleForum(SampleWriter writer, String kind, String name, ForumState state, Consumer<ForumBuilder> rest) {
    this.writer = writer;
    var builder = ForumBuilder.builder().kindId(writer.item(Catalogue.FORUM_KIND, kind)).name(name).state(state);
    rest.accept(builder);
    this.forum = writer.add(builder.build());
  }

  /** One day, from one full hour to another. */
  static Consumer<ForumBuilder> on(LocalDate day, int fromHour, int toHour) {
    return builder -> builder.startsOn(day).endsOn(day).startsAt(LocalTime.of(fromHour, 0)).endsAt(LocalTime.of(toHour, 0));
  }

  long id() {
    return forum.id();
  }

  Forum forum() {
    return forum;
  }

  SampleForum serves(Project... projects) {
    for (var project : projects) {
      writer.add(ForumProjectBuilder.builder().forumId(forum.id()).projectId(project.id()).build());
    }
    return this;
  }

  SampleForum about(String... priorities) {
    for (var code : priorities) {
      writer.add(ForumPriorityBuilder.builder().forumId(forum.id()).priorityId(writer.item(Catalogue.PRIORITY, code)).build());
    }
    return this;
  }

  /** How many came from each of the organisations, in the same order; 0 leaves the organisation out. */
  SampleForum attended(String role, List<Organisation> organisations, int... people) {
    for (int i = 0; i < people.length; i++) {
      if (people[i] > 0) {
        writer.add(AttendanceBuilder.builder().forumId(forum.id()).organisationId(organisations.get(i).id())
            .roleId(writer.item(Catalogue.ATTENDANCE_ROLE, role)).people(people[i]).build());
      }
    }
    return this;
  }
}
