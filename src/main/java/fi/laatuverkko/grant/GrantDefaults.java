package fi.laatuverkko.grant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a new decision most likely says.
 *
 * @param funder who decided the latest decision of the file, else the funder the program knows where it is in the file
 * @param from first day of the project
 */
record GrantDefaults(Optional<Long> funder, Optional<LocalDate> from, Optional<LocalDate> to) {

  static final GrantDefaults NONE = new GrantDefaults(Optional.empty(), Optional.empty(), Optional.empty());

  /** The year whose money it is: that of a project within one year. */
  Optional<Integer> year() {
    return from.map(LocalDate::getYear).filter(year -> to.filter(end -> end.getYear() == year).isPresent());
  }

  ProjectGrant blank(long project) {
    return ProjectGrantBuilder.builder().projectId(project).funderId(funder).useStartsOn(from).useEndsOn(to).grantYear(year()).build();
  }
}
