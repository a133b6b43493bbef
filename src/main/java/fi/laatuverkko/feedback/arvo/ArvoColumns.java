package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.Heading;
import fi.laatuverkko.intake.WantedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The headings of survey files in three languages, and as they were in earlier years. */
final class ArvoColumns {

  static final String RESPONDENT = "respondent";
  static final String ANSWERED_AT = "answeredAt";
  static final String GROUP = "group";
  static final String QUESTION = "question";
  static final String ANSWER = "answer";
  static final String N = "n";
  static final String MEAN = "mean";
  static final String DEVIATION = "deviation";
  static final String RESPONDENTS = "respondents";
  static final String OPTIONS = "options";
  static final String INVITED = "invited";
  static final String ANSWERED = "answered";
  static final String PERIOD = "period";
  static final String BUSINESS_ID = "businessId";
  static final String PROVIDER = "provider";
  static final String SURVEY = "survey";
  static final String CANNOT_SAY = "cannotSay";

  /** Columns of ready figures with one survey each: their names are these with the survey's added. */
  static final List<String> OF_SURVEYS = List.of("INITIAL", "FINAL_QUALIFICATION", "FINAL_UNIT");

  private static final Set<String> BACKGROUND = Arrays.stream(new String[] {
      "Nipputunnus", "Oppilaitos", "Oppilaitoksen nimi", "Hankintakoulutuksen toteuttaja", "Hankintakoulutuksen toteuttajan nimi", "Tutkinto",
      "Tutkinnon nimi", "Toimipiste", "Toimipisteen nimi", "Toimipaikka", "Toimipaikan nimi", "Suorituskieli", "Osaamisala", "Osaamisalan nimi",
      "Tutkintonimike", "Tutkinnon osa", "Tutkinnon osan nimi", "Paikallinen tutkinnon osa", "Osaamisen hankkimistapa", "Työnantaja",
      "Työnantajan nimi", "Työpaikka", "Työelämässä oppimisen alkupvm", "Työelämässä oppimisen loppupvm", "Työpaikkajakson osa-aikaisuus",
      "Työpaikkajakson kesto", "Oppisopimuksen perusta", "Kyselykerta", "Voimassa alkaen", "Voimassaolo päättyy", "Vastauslinkki", "Luontiaika",
      "Koulutusmuoto", "Kunta", "Tunniste", "Valmistavan koulutuksen järjestäjä", "Valmistavan koulutuksen oppilaitos",
      "Läroanstalt", "Anordnaren av anskaffad utbildning", "Namn på anordnaren av anskaffad utbildning", "Examen", "Namn på examen",
      "Verksamhetsställe", "Namn på verksamhetsställe", "Examensspråk", "Kompetensområde", "Examensbenämning", "Examensdel", "Namn på examensdel",
      "Arbetsgivare", "Arbetsplats", "Enkätomgång", "Svarslänk",
      "Educational institution", "Institution", "Provider of purchased training", "Name of the provider of purchased training", "Qualification",
      "Name of qualification", "Campus", "Name of campus", "Office", "Name of office", "Language of performance", "Competence area",
      "Qualification title", "Unit of qualification", "Employer", "Workplace", "Valid from", "Valid until"})
      .map(Heading::plain).collect(Collectors.toUnmodifiableSet());

  private ArvoColumns() {}

  /** Background of a respondent: read past, never stored. */
  static boolean isBackground(String heading) {
    return BACKGROUND.contains(Heading.plain(heading));
  }

  static List<WantedColumn> wanted() {
    return List.of(
        WantedColumn.of(RESPONDENT, "arvo.column.respondent", "Vastaajatunnus", "Svarskod", "Respondentkod", "Respondent ID", "Respondent code",
            "Response code", "Answer code", "Vastaajan tunnus"),
        WantedColumn.of(ANSWERED_AT, "arvo.column.answeredAt", "Vastausaika", "Svarstid", "Response time", "Time of response", "Answer time",
            "Vastauspäivä", "Vastausajankohta"),
        WantedColumn.of(GROUP, "arvo.column.group", "Kysymysryhma", "Kysymysryhmä", "Frågegrupp", "Question group"),
        WantedColumn.of(QUESTION, "arvo.column.question", "Kysymys", "Fråga", "Question", "Väittämä", "Påstående"),
        WantedColumn.of(ANSWER, "arvo.column.answer", "Vastaus", "Svar", "Answer", "Response"),
        WantedColumn.of(RESPONDENTS, "arvo.column.respondents", "Vastaajia max", "Respondenter max", "Respondents max", "Max respondents"),
        WantedColumn.of(MEAN, "arvo.column.mean", "Keskiarvo", "Medeltal", "Mean", "Average", "ka"),
        WantedColumn.of(DEVIATION, "arvo.column.deviation", "Keskihajonta", "Standardavvikelse", "Standard deviation", "sd"),
        WantedColumn.of(OPTIONS, "arvo.column.options", "Vastaukset", "Svaren", "Answers", "Responses"),
        WantedColumn.of(INVITED, "arvo.column.invited", "Kohteiden lkm", "Kyselyn kohteena olleet", "Kohteet", "Kohteena olleet", "Antal målpersoner",
            "Målgruppens storlek", "Enkätens målgrupp", "Number of targets", "Invited", "Kutsutut"),
        WantedColumn.of(ANSWERED, "arvo.column.answered", "Vastaajien lkm", "Vastanneet", "Vastaajat", "Antal respondenter", "Svarat", "Svarande",
            "Number of respondents", "Respondents", "Answered", "Vastaajien määrä"),
        WantedColumn.of(N, "arvo.column.n", "n", "N", "Vastauksia", "Antal svar", "Number of answers"),
        count(1, "arvo.column.count1", "Täysin eri mieltä", "Helt av annan åsikt", "Strongly disagree"),
        count(2, "arvo.column.count2", "Jokseenkin eri mieltä", "Någorlunda av annan åsikt", "Disagree"),
        count(3, "arvo.column.count3", "Ei samaa eikä eri mieltä", "Inte av samma och inte av annan åsikt", "Neutral"),
        count(4, "arvo.column.count4", "Jokseenkin samaa mieltä", "Någorlunda av samma åsikt", "Agree"),
        count(5, "arvo.column.count5", "Täysin samaa mieltä", "Helt av samma åsikt", "Strongly agree"),
        WantedColumn.of(CANNOT_SAY, "arvo.column.cannotSay", "eos", "En osaa sanoa", "Jag kan inte svara, vet inte", "I can't say"),
        WantedColumn.of(PERIOD, "arvo.column.period", "Tilastokausi", "Kausi", "Jakso", "Rahoituskausi", "Statistikperiod", "Period", "Season"),
        WantedColumn.of(BUSINESS_ID, "arvo.column.businessId", "Koulutuksen järjestäjän Y-tunnus", "Y-tunnus", "Ytunnus", "FO-nummer", "Business ID",
            "Utbildningsanordnarens FO-nummer"),
        WantedColumn.of(PROVIDER, "arvo.column.provider", "Koulutuksen järjestäjän nimi", "Koulutuksen järjestäjä", "Järjestäjä", "Organisaatio",
            "Utbildningsanordnarens namn", "Utbildningsanordnare", "Anordnare", "Education provider", "Provider", "Organisation", "Koulutustoimija"),
        WantedColumn.of(SURVEY, "arvo.column.survey", "Kysely", "Kyselyn tyyppi", "Enkät", "Survey"),
        ofSurvey(INVITED, "INITIAL", "arvo.column.invitedInitial", "Kyselyn kohteena olleet_A", "Aloituskysely / Kohteet", "Kohteet aloituskysely"),
        ofSurvey(ANSWERED, "INITIAL", "arvo.column.answeredInitial", "Vastanneet_A", "Aloituskysely / Vastanneet", "Vastanneet aloituskysely"),
        ofSurvey(INVITED, "FINAL_QUALIFICATION", "arvo.column.invitedQualification", "Kyselyn kohteena olleet_P_T", "Päättökysely (tutkinto) / Kohteet"),
        ofSurvey(ANSWERED, "FINAL_QUALIFICATION", "arvo.column.answeredQualification", "Vastanneet_P_T", "Päättökysely (tutkinto) / Vastanneet"),
        ofSurvey(INVITED, "FINAL_UNIT", "arvo.column.invitedUnit", "Kyselyn kohteena olleet_P_O", "Päättökysely (tutkinnon osa) / Kohteet"),
        ofSurvey(ANSWERED, "FINAL_UNIT", "arvo.column.answeredUnit", "Vastanneet_P_O", "Päättökysely (tutkinnon osa) / Vastanneet"));
  }

  /** The column of how many gave an answer, in ready figures. */
  static String count(int answer) {
    return "count." + answer;
  }

  /** Without these columns: in lists of answers a heading "1" is a question. */
  static ColumnMatch withoutCounts(ColumnMatch match) {
    var left = match;
    for (int answer = 1; answer <= 5; answer++) {
      left = left.with(count(answer), Optional.empty());
    }
    return left;
  }

  private static WantedColumn count(int answer, String label, String... words) {
    var aliases = new ArrayList<>(List.of(String.valueOf(answer), answer + " kpl", answer + " lkm", answer + " st", "n" + answer, "c" + answer));
    for (var word : words) {
      aliases.add(word);
      aliases.add(answer + " " + word);
    }
    return WantedColumn.of(count(answer), label, aliases.toArray(String[]::new));
  }

  private static WantedColumn ofSurvey(String what, String survey, String label, String... aliases) {
    return WantedColumn.of(what + "." + survey, label, aliases);
  }
}
