package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.Attendance;
import fi.laatuverkko.forum.AttendanceBuilder;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumPriority;
import fi.laatuverkko.forum.ForumPriorityBuilder;
import fi.laatuverkko.forum.ForumProject;
import fi.laatuverkko.forum.ForumProjectBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.project.Project;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Forums of the large network: ten for each project, spread over its time. */
final class LargeForums {

  static final int PER_PROJECT = 10;

  private final SampleWriter writer;
  private final LargeOrganisations.Made organisations;
  private final List<Project> projects;
  private final Random random = new Random(3);

  LargeForums(SampleWriter writer, LargeOrganisations.Made organisations, List<Project> projects) {
    this.writer = writer;
    this.organisations = organisations;
    this.projects = projects;
  }

  List<Forum> write() {
    List<Forum> drafts = new ArrayList<>();
    for (var project : projects) {
      for (int number = 1; number <= PER_PROJECT; number++) {
        drafts.add(forum(project, number));
      }
    }
    var forums = writer.addAll(drafts);
    List<ForumProject> served = new ArrayList<>();
    List<ForumPriority> subjects = new ArrayList<>();
    List<Attendance> attendance = new ArrayList<>();
    for (int i = 0; i < forums.size(); i++) {
      var forum = forums.get(i);
      served.add(ForumProjectBuilder.builder().forumId(forum.id()).projectId(projects.get(i / PER_PROJECT).id()).build());
      subjects.add(ForumPriorityBuilder.builder().forumId(forum.id())
          .priorityId(writer.item(Catalogue.PRIORITY, "LS" + (1 + random.nextInt(5)))).build());
      attendance.addAll(attendance(forum));
    }
    writer.addAll(served);
    writer.addAll(subjects);
    writer.addAll(attendance);
    return forums;
  }

  private Forum forum(Project project, int number) {
    var kinds = writer.catalogues().in(Catalogue.FORUM_KIND);
    var kind = kinds.get(random.nextInt(kinds.size()));
    var startsOn = project.startsOn().orElseThrow();
    var length = ChronoUnit.DAYS.between(startsOn, project.endsOn().orElseThrow());
    var day = SampleWriter.workday(startsOn.plusDays(length * (2L * number - 1) / (2 * PER_PROJECT)));
    var members = organisations.members(networkIndex(project.networkId().orElseThrow()));
    return ForumBuilder.builder().kindId(kind.id()).name(project.name() + ": " + kind.labelFi().toLowerCase(Locale.ROOT) + " " + number)
        .networkId(project.networkId()).state(day.isBefore(writer.today()) ? ForumState.HELD : ForumState.PLANNED)
        .startsOn(day).endsOn(day).startsAt(LocalTime.of(9, 0)).endsAt(LocalTime.of(12 + random.nextInt(4), 0))
        .remote(random.nextBoolean()).organiserId(members.get(random.nextInt(members.size())).id()).theme("Vertaisoppiminen ja "
            + "laatu").build();
  }

  private List<Attendance> attendance(Forum forum) {
    List<Attendance> attendance = new ArrayList<>();
    if (forum.state() == ForumState.HELD) {
      var participant = writer.item(Catalogue.ATTENDANCE_ROLE, "PARTICIPANT");
      for (var organisation : organisations.members(networkIndex(forum.networkId().orElseThrow()))) {
        if (random.nextInt(3) > 0) {
          attendance.add(AttendanceBuilder.builder().forumId(forum.id()).organisationId(organisation.id()).roleId(participant)
              .people(1 + random.nextInt(9)).build());
        }
      }
    }
    return attendance;
  }

  private int networkIndex(long networkId) {
    return organisations.networks().stream().map(Network::id).toList().indexOf(networkId);
  }
}
