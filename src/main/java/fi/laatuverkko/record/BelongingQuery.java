package fi.laatuverkko.record;

import static java.util.Map.entry;

import fi.laatuverkko.storage.RecordTable;
import fi.laatuverkko.storage.schema.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** Finds the record that a part belongs to. */
public final class BelongingQuery {

  private record Owner(TableField<?, Long> key, String table) {}

  private static final Map<String, Owner> OWNERS = Map.ofEntries(
      entry("project_partner", new Owner(Tables.PROJECT_PARTNER.PROJECT_ID, "project")),
      entry("project_priority", new Owner(Tables.PROJECT_PRIORITY.PROJECT_ID, "project")),
      entry("objective", new Owner(Tables.OBJECTIVE.PROJECT_ID, "project")),
      entry("intended_result", new Owner(Tables.INTENDED_RESULT.PROJECT_ID, "project")),
      entry("partner_result", new Owner(Tables.PARTNER_RESULT.INTENDED_RESULT_ID, "intended_result")),
      entry("project_output", new Owner(Tables.PROJECT_OUTPUT.PROJECT_ID, "project")),
      entry("project_grant", new Owner(Tables.PROJECT_GRANT.PROJECT_ID, "project")),
      entry("funding_share", new Owner(Tables.FUNDING_SHARE.PROJECT_GRANT_ID, "project_grant")),
      entry("instalment", new Owner(Tables.INSTALMENT.PROJECT_GRANT_ID, "project_grant")),
      entry("grant_return", new Owner(Tables.GRANT_RETURN.PROJECT_GRANT_ID, "project_grant")),
      entry("grant_category", new Owner(Tables.GRANT_CATEGORY.PROJECT_GRANT_ID, "project_grant")),
      entry("budget_version", new Owner(Tables.BUDGET_VERSION.PROJECT_GRANT_ID, "project_grant")),
      entry("budget_line", new Owner(Tables.BUDGET_LINE.BUDGET_VERSION_ID, "budget_version")),
      entry("change_request", new Owner(Tables.CHANGE_REQUEST.PROJECT_GRANT_ID, "project_grant")),
      entry("change_part", new Owner(Tables.CHANGE_PART.CHANGE_REQUEST_ID, "change_request")),
      entry("change_partner", new Owner(Tables.CHANGE_PARTNER.CHANGE_PART_ID, "change_part")),
      entry("report_attachment", new Owner(Tables.REPORT_ATTACHMENT.REPORT_ID, "report")),
      entry("report", new Owner(Tables.REPORT.PROJECT_GRANT_ID, "project_grant")),
      entry("report_answer", new Owner(Tables.REPORT_ANSWER.REPORT_ID, "report")),
      entry("ledger_entry", new Owner(Tables.LEDGER_ENTRY.PROJECT_GRANT_ID, "project_grant")),
      entry("work_hours", new Owner(Tables.WORK_HOURS.PROJECT_PARTNER_ID, "project_partner")),
      entry("salary_calculation", new Owner(Tables.SALARY_CALCULATION.PROJECT_PARTNER_ID, "project_partner")),
      entry("procurement", new Owner(Tables.PROCUREMENT.PROJECT_GRANT_ID, "project_grant")),
      entry("funding_evidence", new Owner(Tables.FUNDING_EVIDENCE.PROJECT_GRANT_ID, "project_grant")),
      entry("form_question", new Owner(Tables.FORM_QUESTION.PROJECT_GRANT_ID, "project_grant")),
      entry("person", new Owner(Tables.PERSON.ORGANISATION_ID, "organisation")),
      entry("person_role", new Owner(Tables.PERSON_ROLE.PERSON_ID, "person")),
      entry("network_member", new Owner(Tables.NETWORK_MEMBER.NETWORK_ID, "network")),
      entry("forum_project", new Owner(Tables.FORUM_PROJECT.FORUM_ID, "forum")),
      entry("forum_priority", new Owner(Tables.FORUM_PRIORITY.FORUM_ID, "forum")),
      entry("attendance", new Owner(Tables.ATTENDANCE.FORUM_ID, "forum")),
      entry("programme_slot", new Owner(Tables.PROGRAMME_SLOT.FORUM_ID, "forum")),
      entry("participant", new Owner(Tables.PARTICIPANT.FORUM_ID, "forum")),
      entry("invitation", new Owner(Tables.INVITATION.FORUM_ID, "forum")),
      entry("seating", new Owner(Tables.SEATING.FORUM_ID, "forum")),
      entry("seat", new Owner(Tables.SEAT.SEATING_ID, "seating")),
      entry("forum_decision", new Owner(Tables.FORUM_DECISION.FORUM_ID, "forum")),
      entry("action_item", new Owner(Tables.ACTION_ITEM.FORUM_ID, "forum")),
      entry("agenda_template_slot", new Owner(Tables.AGENDA_TEMPLATE_SLOT.AGENDA_TEMPLATE_ID, "agenda_template")),
      entry("review_focus", new Owner(Tables.REVIEW_FOCUS.REVIEW_ID, "peer_review")),
      entry("team_member", new Owner(Tables.TEAM_MEMBER.REVIEW_ID, "peer_review")),
      entry("review_phase", new Owner(Tables.REVIEW_PHASE.REVIEW_ID, "peer_review")),
      entry("visit_slot", new Owner(Tables.VISIT_SLOT.REVIEW_ID, "peer_review")),
      entry("interview_question", new Owner(Tables.INTERVIEW_QUESTION.SLOT_ID, "visit_slot")),
      entry("review_finding", new Owner(Tables.REVIEW_FINDING.REVIEW_ID, "peer_review")),
      entry("review_report", new Owner(Tables.REVIEW_REPORT.REVIEW_ID, "peer_review")),
      entry("improvement_action", new Owner(Tables.IMPROVEMENT_ACTION.REVIEW_ID, "peer_review")),
      entry("plan_run", new Owner(Tables.PLAN_RUN.ROUND_ID, "review_round")),
      entry("learning_interest", new Owner(Tables.LEARNING_INTEREST.PERSON_ID, "person")),
      entry("peer_absence", new Owner(Tables.PEER_ABSENCE.PERSON_ID, "person")),
      entry("conflict_of_interest", new Owner(Tables.CONFLICT_OF_INTEREST.PERSON_ID, "person")),
      entry("travel_class", new Owner(Tables.TRAVEL_CLASS.FROM_ID, "organisation")),
      entry("indicator_value", new Owner(Tables.INDICATOR_VALUE.INDICATOR_ID, "indicator")),
      entry("indicator_target", new Owner(Tables.INDICATOR_TARGET.INDICATOR_ID, "indicator")),
      entry("scorecard_item", new Owner(Tables.SCORECARD_ITEM.SCORECARD_ID, "scorecard")),
      entry("self_assessment_item", new Owner(Tables.SELF_ASSESSMENT_ITEM.SELF_ASSESSMENT_ID, "self_assessment")),
      entry("feedback_result", new Owner(Tables.FEEDBACK_RESULT.DATASET_ID, "feedback_dataset")),
      entry("competence", new Owner(Tables.COMPETENCE.PERSON_ID, "person")));

  private final DSLContext database;

  public BelongingQuery(DSLContext database) {
    this.database = database;
  }

  /**
   * The way to a record from the one it belongs to at last, which comes first; the record itself alone where it is no part.
   * Of a part that belongs nowhere, such as a person without an organisation, the way begins with itself.
   */
  public List<Step> path(String table, long id) {
    List<Step> path = new ArrayList<>(List.of(new Step(table, id)));
    for (var owner = owner(path.getFirst()); owner.isPresent(); owner = owner(path.getFirst())) {
      path.addFirst(owner.get());
    }
    return path;
  }

  private Optional<Step> owner(Step part) {
    return Optional.ofNullable(OWNERS.get(part.table())).flatMap(owner -> {
      var table = RecordTable.of(owner.key.getTable());
      return database.select(owner.key).from(table.table()).where(table.id().eq(part.id())).fetchOptional(owner.key)
          .map(key -> new Step(owner.table, key));
    });
  }
}
