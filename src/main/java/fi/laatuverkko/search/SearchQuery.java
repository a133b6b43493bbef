package fi.laatuverkko.search;

import static fi.laatuverkko.storage.schema.Tables.ACTION_ITEM;
import static fi.laatuverkko.storage.schema.Tables.BUDGET_LINE;
import static fi.laatuverkko.storage.schema.Tables.BUDGET_VERSION;
import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.CHANGE_PART;
import static fi.laatuverkko.storage.schema.Tables.CHANGE_REQUEST;
import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_DATASET;
import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_RESULT;
import static fi.laatuverkko.storage.schema.Tables.FORM_QUESTION;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_DECISION;
import static fi.laatuverkko.storage.schema.Tables.FORUM_SERIES;
import static fi.laatuverkko.storage.schema.Tables.FUNDING_EVIDENCE;
import static fi.laatuverkko.storage.schema.Tables.FUNDING_SHARE;
import static fi.laatuverkko.storage.schema.Tables.GRANT_RETURN;
import static fi.laatuverkko.storage.schema.Tables.IMPROVEMENT_ACTION;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_TARGET;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.INSTALMENT;
import static fi.laatuverkko.storage.schema.Tables.INTENDED_RESULT;
import static fi.laatuverkko.storage.schema.Tables.INVITATION;
import static fi.laatuverkko.storage.schema.Tables.LEDGER_ENTRY;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.OBJECTIVE;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PARTICIPANT;
import static fi.laatuverkko.storage.schema.Tables.PARTNER_RESULT;
import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.PROCUREMENT;
import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_OUTPUT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PRIORITY;
import static fi.laatuverkko.storage.schema.Tables.REPORT;
import static fi.laatuverkko.storage.schema.Tables.REPORT_ANSWER;
import static fi.laatuverkko.storage.schema.Tables.REPORT_ATTACHMENT;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FINDING;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FOCUS;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_REPORT;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_ROUND;
import static fi.laatuverkko.storage.schema.Tables.SALARY_CALCULATION;
import static fi.laatuverkko.storage.schema.Tables.SCORECARD;
import static fi.laatuverkko.storage.schema.Tables.SCORECARD_ITEM;
import static fi.laatuverkko.storage.schema.Tables.SELF_ASSESSMENT;
import static fi.laatuverkko.storage.schema.Tables.SELF_ASSESSMENT_ITEM;
import static fi.laatuverkko.storage.schema.Tables.WORK_HOURS;
import static org.jooq.impl.DSL.coalesce;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.storage.RecordTable;
import fi.laatuverkko.table.FoldedText;
import fi.laatuverkko.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Searches all texts of the file. Records without a text of their own, such as participants, are found by what they belong to. */
final class SearchQuery {

  private static final int SHOWN_AT_FIRST = 5;
  private static final int SHOWN_UNFOLDED = 100;
  private static final Field<String> ORGANISATION_NAME = coalesce(ORGANISATION.TRADE_NAME, ORGANISATION.LEGAL_NAME);

  private final DSLContext database;
  private final List<TableSearchQuery> tables;

  /** @param language of the labels and indicator names that are shown; texts are looked for in all languages */
  SearchQuery(DSLContext database, Language language) {
    this.database = database;
    this.tables = Stream.of(records(language), parts(language), quality(language), books(), gatherings(), reviews(), surveys(),
        Stream.of(items(language))).flatMap(all -> all).toList();
  }

  /**
   * The records that have all words of a search.
   *
   * @param unfolded the kinds of which more than the first few are wanted
   */
  SearchResults find(String search, Set<SearchKind> unfolded, Progress progress) {
    var words = FoldedText.words(search);
    var groups = tables.stream().map(table -> {
      progress.checkCancelled();
      return table.find(database, words, unfolded.contains(table.kind()) ? SHOWN_UNFOLDED : SHOWN_AT_FIRST);
    }).filter(group -> !group.hits().isEmpty()).toList();
    return new SearchResults(search, groups);
  }

  /** Everything that is looked through. */
  List<TableSearchQuery> tables() {
    return tables;
  }

  private static Stream<TableSearchQuery> records(Language language) {
    return Stream.of(
        named(SearchKind.PROJECT, PROJECT, PROJECT.NAME, "project", PROJECT.NAME, PROJECT.CASE_NUMBER, PROJECT.SUMMARY,
            PROJECT.OVERALL_AIM, PROJECT.TARGET_GROUPS, PROJECT.AREA, PROJECT.FUNDING_SOURCE, PROJECT.WEB_ADDRESS, PROJECT.OTHER_PARTNERS,
            PROJECT.EFFECTIVENESS, PROJECT.DISSEMINATION_PLAN, PROJECT.NOTE),
        named(SearchKind.ORGANISATION, ORGANISATION, ORGANISATION_NAME, "organisation", ORGANISATION.TRADE_NAME, ORGANISATION.LEGAL_NAME,
            ORGANISATION.BUSINESS_ID, ORGANISATION.OID, ORGANISATION.EMAIL, ORGANISATION.WEB_ADDRESS, ORGANISATION.NOTE),
        within(named(SearchKind.PERSON, PERSON, PERSON.NAME, "person", PERSON.NAME, PERSON.TITLE, PERSON.EMAIL, PERSON.PHONE, PERSON.NOTE),
            PERSON.leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(PERSON.ORGANISATION_ID)), ORGANISATION_NAME),
        named(SearchKind.FORUM, FORUM, FORUM.NAME, "forum", FORUM.NAME, FORUM.THEME, FORUM.PLACE, FORUM.NOTE, FORUM.MINUTES),
        within(named(SearchKind.INDICATOR, INDICATOR, indicatorName(language), "indicator", INDICATOR.NAME, INDICATOR.CODE,
            INDICATOR.NAME_SV, INDICATOR.NAME_EN, INDICATOR.DEFINITION, INDICATOR.NUMERATOR_TEXT, INDICATOR.DENOMINATOR_TEXT,
            INDICATOR.LABEL_SOURCE),
            INDICATOR.leftJoin(PROJECT).on(PROJECT.ID.eq(INDICATOR.PROJECT_ID)), PROJECT.NAME),
        named(SearchKind.NETWORK, NETWORK, NETWORK.NAME, "network", NETWORK.NAME, NETWORK.AREA, NETWORK.DESCRIPTION, NETWORK.WEB_ADDRESS));
  }

  private static Stream<TableSearchQuery> parts(Language language) {
    var grants = PROJECT_GRANT.join(PROJECT).on(PROJECT.ID.eq(PROJECT_GRANT.PROJECT_ID));
    return Stream.of(
        part(SearchKind.OBJECTIVE, OBJECTIVE, OBJECTIVE.join(PROJECT).on(PROJECT.ID.eq(OBJECTIVE.PROJECT_ID)), PROJECT.NAME,
            "objective", OBJECTIVE.GOAL, OBJECTIVE.ACTIVITY, OBJECTIVE.RESULT),
        part(SearchKind.INTENDED_RESULT, INTENDED_RESULT, INTENDED_RESULT.join(PROJECT).on(PROJECT.ID.eq(INTENDED_RESULT.PROJECT_ID)),
            PROJECT.NAME, "intendedResult", INTENDED_RESULT.DESCRIPTION, INTENDED_RESULT.NOTE),
        within(part(SearchKind.PARTNER_RESULT, PARTNER_RESULT, PARTNER_RESULT, PROJECT.NAME, "partnerResult", PARTNER_RESULT.NOTE),
            PARTNER_RESULT.join(PROJECT_PARTNER).on(PROJECT_PARTNER.ID.eq(PARTNER_RESULT.PROJECT_PARTNER_ID))
                .join(PROJECT).on(PROJECT.ID.eq(PROJECT_PARTNER.PROJECT_ID))
                .join(ORGANISATION).on(ORGANISATION.ID.eq(PROJECT_PARTNER.ORGANISATION_ID)), ORGANISATION_NAME),
        part(SearchKind.PROJECT_OUTPUT, PROJECT_OUTPUT, PROJECT_OUTPUT.join(PROJECT).on(PROJECT.ID.eq(PROJECT_OUTPUT.PROJECT_ID)),
            PROJECT.NAME, "output", PROJECT_OUTPUT.DESCRIPTION, PROJECT_OUTPUT.AVAILABLE_AT, PROJECT_OUTPUT.MORE),
        part(SearchKind.PROJECT_PRIORITY, PROJECT_PRIORITY,
            PROJECT_PRIORITY.join(PROJECT).on(PROJECT.ID.eq(PROJECT_PRIORITY.PROJECT_ID)), PROJECT.NAME,
            "projectPriority", PROJECT_PRIORITY.NOTE),
        part(SearchKind.PROJECT_GRANT, PROJECT_GRANT, grants, PROJECT.NAME,
            "grant", PROJECT_GRANT.TITLE, PROJECT_GRANT.COST_CENTRE, PROJECT_GRANT.NOTE),
        within(part(SearchKind.FUNDING_SHARE, FUNDING_SHARE, FUNDING_SHARE, PROJECT.NAME, "fundingShare", FUNDING_SHARE.NOTE),
            FUNDING_SHARE.join(PROJECT_GRANT).on(PROJECT_GRANT.ID.eq(FUNDING_SHARE.PROJECT_GRANT_ID))
                .join(PROJECT).on(PROJECT.ID.eq(PROJECT_GRANT.PROJECT_ID))
                .join(ORGANISATION).on(ORGANISATION.ID.eq(FUNDING_SHARE.ORGANISATION_ID)), ORGANISATION_NAME),
        ofGrant(SearchKind.INSTALMENT, INSTALMENT, INSTALMENT.PROJECT_GRANT_ID, "instalment", INSTALMENT.REFERENCE, INSTALMENT.NOTE),
        ofGrant(SearchKind.GRANT_RETURN, GRANT_RETURN, GRANT_RETURN.PROJECT_GRANT_ID, "grantReturn", GRANT_RETURN.REFERENCE,
            GRANT_RETURN.NOTE),
        ofGrant(SearchKind.BUDGET_VERSION, BUDGET_VERSION, BUDGET_VERSION.PROJECT_GRANT_ID, "budgetVersion", BUDGET_VERSION.NOTE),
        part(SearchKind.BUDGET_LINE, BUDGET_LINE, grants.join(BUDGET_VERSION).on(BUDGET_VERSION.PROJECT_GRANT_ID.eq(PROJECT_GRANT.ID))
            .join(BUDGET_LINE).on(BUDGET_LINE.BUDGET_VERSION_ID.eq(BUDGET_VERSION.ID)), PROJECT.NAME, "budgetLine",
                BUDGET_LINE.EXPLANATION),
        ofGrant(SearchKind.CHANGE_REQUEST, CHANGE_REQUEST, CHANGE_REQUEST.PROJECT_GRANT_ID, "changeRequest",
            CHANGE_REQUEST.DRAFTED_BY, CHANGE_REQUEST.REFERENCE, CHANGE_REQUEST.NOTE),
        part(SearchKind.CHANGE_PART, CHANGE_PART, grants.join(CHANGE_REQUEST).on(CHANGE_REQUEST.PROJECT_GRANT_ID.eq(PROJECT_GRANT.ID))
            .join(CHANGE_PART).on(CHANGE_PART.CHANGE_REQUEST_ID.eq(CHANGE_REQUEST.ID)), PROJECT.NAME,
            "changePart", CHANGE_PART.REASONS, CHANGE_PART.NOTE),
        new TableSearchQuery(SearchKind.REPORT_ANSWER,
            REPORT_ANSWER.join(REPORT).on(REPORT.ID.eq(REPORT_ANSWER.REPORT_ID))
                .join(PROJECT_GRANT).on(PROJECT_GRANT.ID.eq(REPORT.PROJECT_GRANT_ID))
                .join(PROJECT).on(PROJECT.ID.eq(PROJECT_GRANT.PROJECT_ID)),
            REPORT_ANSWER.ID, PROJECT.NAME, false, Optional.empty(),
            List.of(new TableSearchQuery.SearchedText(REPORT_ANSWER.ANSWER, "report.texts.answer"))),
        part(SearchKind.REPORT_ATTACHMENT, REPORT_ATTACHMENT, grants.join(REPORT).on(REPORT.PROJECT_GRANT_ID.eq(PROJECT_GRANT.ID))
            .join(REPORT_ATTACHMENT).on(REPORT_ATTACHMENT.REPORT_ID.eq(REPORT.ID)), PROJECT.NAME,
            "attachment", REPORT_ATTACHMENT.FILE_NAME, REPORT_ATTACHMENT.NOTE),
        within(part(SearchKind.INDICATOR_VALUE, INDICATOR_VALUE, INDICATOR_VALUE, indicatorName(language), "indicatorValue",
            INDICATOR_VALUE.NOTE, INDICATOR_VALUE.WORDS, INDICATOR_VALUE.EVIDENCE, INDICATOR_VALUE.SOURCE),
            INDICATOR_VALUE.join(INDICATOR).on(INDICATOR.ID.eq(INDICATOR_VALUE.INDICATOR_ID))
                .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(INDICATOR_VALUE.ORGANISATION_ID)), ORGANISATION_NAME));
  }

  /** What is kept beside indicators: targets, scorecards and assessments. */
  private static Stream<TableSearchQuery> quality(Language language) {
    return Stream.of(
        part(SearchKind.INDICATOR_TARGET, INDICATOR_TARGET, INDICATOR_TARGET.join(INDICATOR)
            .on(INDICATOR.ID.eq(INDICATOR_TARGET.INDICATOR_ID)), indicatorName(language),
            "indicatorTarget", INDICATOR_TARGET.NOTE),
        named(SearchKind.SCORECARD, SCORECARD, SCORECARD.NAME, "scorecard", SCORECARD.NAME, SCORECARD.NOTE),
        part(SearchKind.SCORECARD_ITEM, SCORECARD_ITEM, SCORECARD_ITEM.join(SCORECARD).on(SCORECARD.ID.eq(SCORECARD_ITEM.SCORECARD_ID)),
            SCORECARD.NAME,
            "scorecardItem", SCORECARD_ITEM.SUCCESS_FACTOR),
        named(SearchKind.SELF_ASSESSMENT, SELF_ASSESSMENT, SELF_ASSESSMENT.NAME, "selfAssessment", SELF_ASSESSMENT.NAME,
            SELF_ASSESSMENT.NOTE),
        part(SearchKind.SELF_ASSESSMENT_ITEM, SELF_ASSESSMENT_ITEM,
            SELF_ASSESSMENT_ITEM.join(SELF_ASSESSMENT).on(SELF_ASSESSMENT.ID.eq(SELF_ASSESSMENT_ITEM.SELF_ASSESSMENT_ID)),
                SELF_ASSESSMENT.NAME,
            "selfAssessmentItem", SELF_ASSESSMENT_ITEM.NOTE));
  }

  /** What is noted beside the books of a grant, found under its project with the partner it is about. */
  private static Stream<TableSearchQuery> books() {
    return Stream.of(
        ofPartner(SearchKind.LEDGER_ENTRY, LEDGER_ENTRY, LEDGER_ENTRY.PROJECT_PARTNER_ID, "ledgerEntry", LEDGER_ENTRY.DESCRIPTION,
            LEDGER_ENTRY.VOUCHER,
            LEDGER_ENTRY.ACCOUNT, LEDGER_ENTRY.REASON),
        ofPartner(SearchKind.WORK_HOURS, WORK_HOURS, WORK_HOURS.PROJECT_PARTNER_ID, "workHours", WORK_HOURS.TASK),
        ofPartner(SearchKind.SALARY_CALCULATION, SALARY_CALCULATION, SALARY_CALCULATION.PROJECT_PARTNER_ID, "salaryCalculation",
            SALARY_CALCULATION.NOTE),
        ofPartner(SearchKind.PROCUREMENT, PROCUREMENT, PROCUREMENT.PROJECT_PARTNER_ID, "procurement", PROCUREMENT.DESCRIPTION,
            PROCUREMENT.SUPPLIER,
            PROCUREMENT.GROUNDS),
        ofPartner(SearchKind.FUNDING_EVIDENCE, FUNDING_EVIDENCE, FUNDING_EVIDENCE.PROJECT_PARTNER_ID, "fundingEvidence",
            FUNDING_EVIDENCE.SOURCE,
            FUNDING_EVIDENCE.DOCUMENT),
        ofGrant(SearchKind.FORM_QUESTION, FORM_QUESTION, FORM_QUESTION.PROJECT_GRANT_ID, "formQuestion", FORM_QUESTION.LABEL_FI,
            FORM_QUESTION.LABEL_SV,
            FORM_QUESTION.LABEL_EN, FORM_QUESTION.HELP, FORM_QUESTION.CODE, FORM_QUESTION.CHOICES, FORM_QUESTION.ONLY_WHEN));
  }

  /** A kind that is part of a partner's work and goes by the name of the project. */
  @SafeVarargs
  private static TableSearchQuery ofPartner(SearchKind kind, Table<?> table, Field<Long> partner, String form, Field<String>... texts) {
    var joined = table.join(PROJECT_PARTNER).on(PROJECT_PARTNER.ID.eq(partner))
        .join(PROJECT).on(PROJECT.ID.eq(PROJECT_PARTNER.PROJECT_ID)).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(PROJECT_PARTNER.ORGANISATION_ID));
    return within(part(kind, table, joined, PROJECT.NAME, form, texts), joined, ORGANISATION_NAME);
  }

  /** Survey results, found under the provider. */
  private static Stream<TableSearchQuery> surveys() {
    var ofProvider = FEEDBACK_DATASET.join(ORGANISATION).on(ORGANISATION.ID.eq(FEEDBACK_DATASET.ORGANISATION_ID));
    return Stream.of(
        part(SearchKind.FEEDBACK_DATASET, FEEDBACK_DATASET, ofProvider, ORGANISATION_NAME, "feedbackDataset", FEEDBACK_DATASET.SURVEY_NAME,
            FEEDBACK_DATASET.NOTE),
        part(SearchKind.FEEDBACK_RESULT, FEEDBACK_RESULT, ofProvider.join(FEEDBACK_RESULT)
            .on(FEEDBACK_RESULT.DATASET_ID.eq(FEEDBACK_DATASET.ID)),
            ORGANISATION_NAME, "feedbackResult", FEEDBACK_RESULT.QUESTION, FEEDBACK_RESULT.QUESTION_GROUP));
  }

  /** Peer review; what belongs to a review is found under it. */
  private static Stream<TableSearchQuery> reviews() {
    return Stream.of(
        named(SearchKind.REVIEW_ROUND, REVIEW_ROUND, REVIEW_ROUND.NAME, "reviewRound", REVIEW_ROUND.NAME, REVIEW_ROUND.NOTE),
        named(SearchKind.PEER_REVIEW, PEER_REVIEW, PEER_REVIEW.NAME, "peerReview", PEER_REVIEW.NAME, PEER_REVIEW.PLACE,
            PEER_REVIEW.AUDIENCE, PEER_REVIEW.APPROVED_BY, PEER_REVIEW.CANCEL_REASON, PEER_REVIEW.NOTE),
        ofReview(SearchKind.REVIEW_FOCUS, REVIEW_FOCUS, REVIEW_FOCUS.REVIEW_ID, "reviewFocus", REVIEW_FOCUS.QUESTION,
            REVIEW_FOCUS.ASSESSMENT),
        ofReview(SearchKind.REVIEW_FINDING, REVIEW_FINDING, REVIEW_FINDING.REVIEW_ID, "reviewFinding", REVIEW_FINDING.WORDING,
            REVIEW_FINDING.EVIDENCE),
        ofReview(SearchKind.REVIEW_REPORT, REVIEW_REPORT, REVIEW_REPORT.REVIEW_ID, "reviewReport", REVIEW_REPORT.DESCRIPTION,
            REVIEW_REPORT.PROVIDER, REVIEW_REPORT.CONDUCT, REVIEW_REPORT.OVERALL, REVIEW_REPORT.ANNEXES, REVIEW_REPORT.SHARED_WITH),
        ofReview(SearchKind.IMPROVEMENT_ACTION, IMPROVEMENT_ACTION, IMPROVEMENT_ACTION.REVIEW_ID, "improvementAction",
            IMPROVEMENT_ACTION.WORDING, IMPROVEMENT_ACTION.GOAL, IMPROVEMENT_ACTION.OWNER, IMPROVEMENT_ACTION.EFFECT,
                IMPROVEMENT_ACTION.REASON));
  }

  @SafeVarargs
  private static TableSearchQuery ofReview(SearchKind kind, Table<?> table, Field<Long> review, String form, Field<String>... texts) {
    return part(kind, table, table.join(PEER_REVIEW).on(PEER_REVIEW.ID.eq(review)), PEER_REVIEW.NAME, form, texts);
  }

  /** What belongs to forums, found under the forum. */
  private static Stream<TableSearchQuery> gatherings() {
    return Stream.of(
        named(SearchKind.FORUM_SERIES, FORUM_SERIES, FORUM_SERIES.NAME, "forumSeries", FORUM_SERIES.NAME, FORUM_SERIES.PURPOSE),
        ofForum(SearchKind.PROGRAMME_SLOT, PROGRAMME_SLOT, PROGRAMME_SLOT.FORUM_ID, "programmeSlot", PROGRAMME_SLOT.TITLE,
            PROGRAMME_SLOT.TRACK,
            PROGRAMME_SLOT.ROOM, PROGRAMME_SLOT.AUDIENCE, PROGRAMME_SLOT.PRESENTER, PROGRAMME_SLOT.NOTE),
        ofForum(SearchKind.PARTICIPANT, PARTICIPANT, PARTICIPANT.FORUM_ID, "participant", PARTICIPANT.NAME, PARTICIPANT.ORGANISATION_TEXT,
            PARTICIPANT.EMAIL, PARTICIPANT.NOTE),
        ofForum(SearchKind.INVITATION, INVITATION, INVITATION.FORUM_ID, "invitation", INVITATION.SUBJECT, INVITATION.LETTER),
        ofForum(SearchKind.FORUM_DECISION, FORUM_DECISION, FORUM_DECISION.FORUM_ID, "forumDecision", FORUM_DECISION.DECISION),
        ofForum(SearchKind.ACTION_ITEM, ACTION_ITEM, ACTION_ITEM.FORUM_ID, "actionItem", ACTION_ITEM.TASK, ACTION_ITEM.NOTE));
  }

  @SafeVarargs
  private static TableSearchQuery ofForum(SearchKind kind, Table<?> table, Field<Long> forum, String form, Field<String>... texts) {
    return part(kind, table, table.join(FORUM).on(FORUM.ID.eq(forum)), FORUM.NAME, form, texts);
  }

  private static TableSearchQuery items(Language language) {
    var label = switch (language) {
      case FI -> CATALOGUE_ITEM.LABEL_FI;
      case SV -> coalesce(CATALOGUE_ITEM.LABEL_SV, CATALOGUE_ITEM.LABEL_FI);
      case EN -> coalesce(CATALOGUE_ITEM.LABEL_EN, CATALOGUE_ITEM.LABEL_FI);
    };
    return named(SearchKind.CATALOGUE_ITEM, CATALOGUE_ITEM, label, "catalogueItem", CATALOGUE_ITEM.LABEL_FI, CATALOGUE_ITEM.LABEL_SV,
        CATALOGUE_ITEM.LABEL_EN, CATALOGUE_ITEM.CODE, CATALOGUE_ITEM.NOTE, CATALOGUE_ITEM.SOURCE);
  }

  private static Field<String> indicatorName(Language language) {
    return switch (language) {
      case FI -> INDICATOR.NAME;
      case SV -> coalesce(INDICATOR.NAME_SV, INDICATOR.NAME);
      case EN -> coalesce(INDICATOR.NAME_EN, INDICATOR.NAME);
    };
  }

  /** A kind with a name of its own. */
  @SafeVarargs
  private static TableSearchQuery named(SearchKind kind, Table<?> table, Field<String> name, String form, Field<String>... texts) {
    return new TableSearchQuery(kind, table, RecordTable.of(table).id(), name, true, Optional.empty(), texts(form, texts));
  }

  /** A kind that goes by the name of what it is a part of. */
  @SafeVarargs
  private static TableSearchQuery part(SearchKind kind, Table<?> table, Table<?> joined, Field<String> owner, String form,
      Field<String>... texts) {
    return new TableSearchQuery(kind, joined, RecordTable.of(table).id(), owner, false, Optional.empty(), texts(form, texts));
  }

  /** A kind that is part of a grant and goes by the name of its project. */
  @SafeVarargs
  private static TableSearchQuery ofGrant(SearchKind kind, Table<?> table, Field<Long> grant, String form, Field<String>... texts) {
    return part(kind, table, table.join(PROJECT_GRANT).on(PROJECT_GRANT.ID.eq(grant)).join(PROJECT)
        .on(PROJECT.ID.eq(PROJECT_GRANT.PROJECT_ID)),
        PROJECT.NAME, form, texts);
  }

  private static TableSearchQuery within(TableSearchQuery query, Table<?> joined, Field<String> context) {
    return new TableSearchQuery(query.kind(), joined, query.id(), query.title(), query.titled(), Optional.of(context), query.texts());
  }

  @SafeVarargs
  private static List<TableSearchQuery.SearchedText> texts(String form, Field<String>... columns) {
    return Arrays.stream(columns).map(column -> new TableSearchQuery.SearchedText(column, form + ".field." + camelCase(column))).toList();
  }

  /** WEB_ADDRESS is entered in the field webAddress. */
  private static String camelCase(Field<String> column) {
    var words = column.getName().toLowerCase(Locale.ROOT).split("_");
    return words[0] + Arrays.stream(words).skip(1).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
