package fi.laatuverkko;

import fi.laatuverkko.calendar.CalendarFile;
import fi.laatuverkko.calendar.FileMarkQuery;
import fi.laatuverkko.cli.ForumVerbs;
import fi.laatuverkko.cli.GroupsRequest;
import fi.laatuverkko.forum.ForumCalendarQuery;
import fi.laatuverkko.forum.ForumEvents;
import fi.laatuverkko.forum.rotation.GroupsPlanQuery;
import fi.laatuverkko.forum.rotation.GroupsText;
import fi.laatuverkko.forum.rotation.Guest;
import fi.laatuverkko.forum.rotation.GuestList;
import fi.laatuverkko.forum.rotation.Rotation;
import fi.laatuverkko.forum.rotation.RotationRequest;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans groups and writes the calendar of forums. */
record ProgramForumVerbs(CommandFiles files) implements ForumVerbs {

  @Override
  public List<String> planGroups(GroupsRequest request, Texts texts) {
    List<String> said = new ArrayList<>();
    var guests = request.people().map(people -> {
      var list = GuestList.read(people);
      list.problems().forEach(problem -> said.add(problem.in(texts)));
      return list.guests();
    }).orElseGet(() -> participants(request));
    if (guests.isEmpty()) {
      return List.of(texts.get("seating.nobody"));
    }
    var tables = request.tables().orElseGet(() -> RotationRequest.usualTables(guests.size()));
    said.addAll(new GroupsText(texts).lines(Rotation.plan(RotationRequest.of(guests, tables, request.rounds(), request.seed()))));
    return said;
  }

  private List<Guest> participants(GroupsRequest request) {
    return files.with(request.file().orElseThrow(), file -> new GroupsPlanQuery(file.sql()).guests(request.forum().orElseThrow()));
  }

  @Override
  public int writeCalendar(Path path, Optional<String> project, Path out) {
    return files.with(path, file -> {
      var events = ForumEvents.of(new ForumCalendarQuery(file.sql()).forums(project), new FileMarkQuery(file.sql()).names());
      new CalendarFile(project.orElse("Laatuverkko"), events, files.clock().instant()).write(out);
      return events.size();
    });
  }
}
