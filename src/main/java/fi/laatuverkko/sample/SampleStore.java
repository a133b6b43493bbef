package fi.laatuverkko.sample;

import static java.util.Map.entry;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.evidence.FundingEvidence;
import fi.laatuverkko.feedback.FeedbackDataset;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.forum.Attendance;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumPriority;
import fi.laatuverkko.forum.ForumProject;
import fi.laatuverkko.forum.ForumSeries;
import fi.laatuverkko.forum.minutes.ActionItem;
import fi.laatuverkko.forum.minutes.Decision;
import fi.laatuverkko.forum.participation.Invitation;
import fi.laatuverkko.forum.participation.Participant;
import fi.laatuverkko.forum.programme.ProgrammeSlot;
import fi.laatuverkko.forum.rotation.Seat;
import fi.laatuverkko.forum.rotation.Seating;
import fi.laatuverkko.grant.FundingShare;
import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.BudgetLine;
import fi.laatuverkko.grant.budget.BudgetVersion;
import fi.laatuverkko.grant.budget.GrantCategory;
import fi.laatuverkko.grant.change.ChangePart;
import fi.laatuverkko.grant.change.ChangeRequest;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.PeriodLock;
import fi.laatuverkko.indicator.Target;
import fi.laatuverkko.indicator.assessment.SelfAssessment;
import fi.laatuverkko.indicator.assessment.SelfAssessmentItem;
import fi.laatuverkko.indicator.competence.Competence;
import fi.laatuverkko.indicator.scorecard.Scorecard;
import fi.laatuverkko.indicator.scorecard.ScorecardItem;
import fi.laatuverkko.ledger.LedgerEntry;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkMember;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonRole;
import fi.laatuverkko.procurement.Procurement;
import fi.laatuverkko.peerreview.pool.PeerProfile;
import fi.laatuverkko.peerreview.pool.LearningInterest;
import fi.laatuverkko.peerreview.pool.PeerAbsence;
import fi.laatuverkko.peerreview.pool.ConflictOfInterest;
import fi.laatuverkko.peerreview.pool.TravelClass;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.ReviewFocus;
import fi.laatuverkko.peerreview.TeamMember;
import fi.laatuverkko.peerreview.ReviewPhase;
import fi.laatuverkko.peerreview.visit.VisitSlot;
import fi.laatuverkko.peerreview.visit.InterviewQuestion;
import fi.laatuverkko.peerreview.finding.ReviewFinding;
import fi.laatuverkko.peerreview.finding.ReviewReport;
import fi.laatuverkko.peerreview.finding.ImprovementAction;
import fi.laatuverkko.project.IntendedResult;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.PartnerResult;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectOutput;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPriority;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportAnswer;
import fi.laatuverkko.report.ReportAttachment;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.worktime.SalaryCalculation;
import fi.laatuverkko.worktime.WorkHours;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Writes records of any kind into an open file. */
public final class SampleStore {

  private static final Map<Class<?>, Table<?>> TABLES = Map.ofEntries(
      entry(Organisation.class, Tables.ORGANISATION),
      entry(Network.class, Tables.NETWORK),
      entry(NetworkMember.class, Tables.NETWORK_MEMBER),
      entry(Person.class, Tables.PERSON),
      entry(PersonRole.class, Tables.PERSON_ROLE),
      entry(Project.class, Tables.PROJECT),
      entry(ProjectPartner.class, Tables.PROJECT_PARTNER),
      entry(ProjectPriority.class, Tables.PROJECT_PRIORITY),
      entry(Objective.class, Tables.OBJECTIVE),
      entry(IntendedResult.class, Tables.INTENDED_RESULT),
      entry(PartnerResult.class, Tables.PARTNER_RESULT),
      entry(ProjectOutput.class, Tables.PROJECT_OUTPUT),
      entry(ProjectGrant.class, Tables.PROJECT_GRANT),
      entry(FundingShare.class, Tables.FUNDING_SHARE),
      entry(Report.class, Tables.REPORT),
      entry(ReportAnswer.class, Tables.REPORT_ANSWER),
      entry(Instalment.class, Tables.INSTALMENT),
      entry(GrantReturn.class, Tables.GRANT_RETURN),
      entry(GrantCategory.class, Tables.GRANT_CATEGORY),
      entry(BudgetVersion.class, Tables.BUDGET_VERSION),
      entry(BudgetLine.class, Tables.BUDGET_LINE),
      entry(ChangeRequest.class, Tables.CHANGE_REQUEST),
      entry(ChangePart.class, Tables.CHANGE_PART),
      entry(ReportAttachment.class, Tables.REPORT_ATTACHMENT),
      entry(LedgerEntry.class, Tables.LEDGER_ENTRY),
      entry(WorkHours.class, Tables.WORK_HOURS),
      entry(SalaryCalculation.class, Tables.SALARY_CALCULATION),
      entry(Procurement.class, Tables.PROCUREMENT),
      entry(FundingEvidence.class, Tables.FUNDING_EVIDENCE),
      entry(FeedbackDataset.class, Tables.FEEDBACK_DATASET),
      entry(FeedbackResult.class, Tables.FEEDBACK_RESULT),
      entry(Forum.class, Tables.FORUM),
      entry(ForumProject.class, Tables.FORUM_PROJECT),
      entry(ForumPriority.class, Tables.FORUM_PRIORITY),
      entry(Attendance.class, Tables.ATTENDANCE),
      entry(ForumSeries.class, Tables.FORUM_SERIES),
      entry(ProgrammeSlot.class, Tables.PROGRAMME_SLOT),
      entry(Participant.class, Tables.PARTICIPANT),
      entry(Invitation.class, Tables.INVITATION),
      entry(Seating.class, Tables.SEATING),
      entry(Seat.class, Tables.SEAT),
      entry(Decision.class, Tables.FORUM_DECISION),
      entry(ActionItem.class, Tables.ACTION_ITEM),
      entry(PeerProfile.class, Tables.PEER_PROFILE),
      entry(LearningInterest.class, Tables.LEARNING_INTEREST),
      entry(PeerAbsence.class, Tables.PEER_ABSENCE),
      entry(ConflictOfInterest.class, Tables.CONFLICT_OF_INTEREST),
      entry(TravelClass.class, Tables.TRAVEL_CLASS),
      entry(ReviewRound.class, Tables.REVIEW_ROUND),
      entry(PeerReview.class, Tables.PEER_REVIEW),
      entry(ReviewFocus.class, Tables.REVIEW_FOCUS),
      entry(TeamMember.class, Tables.TEAM_MEMBER),
      entry(ReviewPhase.class, Tables.REVIEW_PHASE),
      entry(VisitSlot.class, Tables.VISIT_SLOT),
      entry(InterviewQuestion.class, Tables.INTERVIEW_QUESTION),
      entry(ReviewFinding.class, Tables.REVIEW_FINDING),
      entry(ReviewReport.class, Tables.REVIEW_REPORT),
      entry(ImprovementAction.class, Tables.IMPROVEMENT_ACTION),
      entry(Indicator.class, Tables.INDICATOR),
      entry(IndicatorValue.class, Tables.INDICATOR_VALUE),
      entry(Target.class, Tables.INDICATOR_TARGET),
      entry(PeriodLock.class, Tables.PERIOD_LOCK),
      entry(Scorecard.class, Tables.SCORECARD),
      entry(ScorecardItem.class, Tables.SCORECARD_ITEM),
      entry(SelfAssessment.class, Tables.SELF_ASSESSMENT),
      entry(SelfAssessmentItem.class, Tables.SELF_ASSESSMENT_ITEM),
      entry(Competence.class, Tables.COMPETENCE));

  private final DSLContext sql;

  public SampleStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Stores records of one kind and returns them with their keys, in the same order. */
  <R extends Record & Stored> List<R> insertAll(Act act, List<R> records) {
    return records.isEmpty() ? records : store(kind(records.getFirst())).insertAll(act, records);
  }

  /** All records of one kind in the order they were made. */
  <R extends Record & Stored> List<R> all(Class<R> kind) {
    return store(kind).all();
  }

  private <R extends Record & Stored> RecordStore<R> store(Class<R> kind) {
    return new RecordStore<>(sql, Objects.requireNonNull(TABLES.get(kind), kind::getName), kind);
  }

  @SuppressWarnings("unchecked")
  private static <R extends Record & Stored> Class<R> kind(R example) {
    return (Class<R>) example.getClass();
  }
}
