package fi.laatuverkko.project;

import fi.laatuverkko.format.DateRange;
import java.util.Optional;

/** A project seen from an organisation that takes part in it. */
record OrganisationPart(Project project, ProjectPartner partner) {

  Optional<DateRange> period() {
    return ProjectFields.period(project.startsOn(), project.endsOn());
  }
}
