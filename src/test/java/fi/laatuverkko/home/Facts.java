package fi.laatuverkko.home;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPartnerBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportBuilder;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.ReportState;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;

/** Small made records: what a test doesn't say is unknown. */
final class Facts {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private Facts() {}

  static Project project(long id, String name, ProjectState state) {
    return ProjectBuilder.builder().id(id).name(name).state(state).reportLanguage(Language.FI).build();
  }

  static ProjectPartner partner(long id, long project, long organisation, PartnerRole role) {
    return ProjectPartnerBuilder.builder().id(id).projectId(project).organisationId(organisation).role(role).build();
  }

  static ProjectGrant grant(long id, long project) {
    return ProjectGrantBuilder.builder().id(id).projectId(project).build();
  }

  static Report report(long id, long grant, ReportKind kind, ReportState state) {
    return ReportBuilder.builder().id(id).projectGrantId(grant).kind(kind).state(state).build();
  }

  static Forum forum(long id, String name) {
    return ForumBuilder.builder().id(id).name(name).state(ForumState.PLANNED).build();
  }

  static Person person(long id, String name, LocalDate reviewOn) {
    return PersonBuilder.builder().id(id).name(name).reviewOn(reviewOn).build();
  }
}
