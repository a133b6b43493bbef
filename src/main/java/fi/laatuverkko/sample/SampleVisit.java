package fi.laatuverkko.sample;

import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.PeerReviewBuilder;
import fi.laatuverkko.peerreview.ReviewFocusBuilder;
import fi.laatuverkko.peerreview.ReviewRoundBuilder;
import fi.laatuverkko.peerreview.ReviewState;
import fi.laatuverkko.peerreview.RoundState;
import fi.laatuverkko.peerreview.RuleForce;
import fi.laatuverkko.peerreview.SeatDecision;
import fi.laatuverkko.peerreview.TeamMemberBuilder;
import fi.laatuverkko.peerreview.TeamRole;
import fi.laatuverkko.peerreview.VisitLanguage;
import fi.laatuverkko.peerreview.VisitMode;
import fi.laatuverkko.peerreview.finding.ActionState;
import fi.laatuverkko.peerreview.finding.FindingKind;
import fi.laatuverkko.peerreview.finding.ImprovementActionBuilder;
import fi.laatuverkko.peerreview.finding.ReviewFindingBuilder;
import fi.laatuverkko.peerreview.finding.ReviewReportBuilder;
import fi.laatuverkko.peerreview.plan.Reciprocity;
import fi.laatuverkko.peerreview.visit.InterviewQuestionBuilder;
import fi.laatuverkko.peerreview.visit.Interviewees;
import fi.laatuverkko.peerreview.visit.VisitTemplate;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;

/** A made-up review that was held eight months ago: team, programme with questions, findings, report, actions under way. */
final class SampleVisit {

  private static final int AGO = -240;

  private final SampleWriter writer;
  private final Network network;
  private final Organisation host;
  private final List<Person> peers;

  SampleVisit(SampleWriter writer, Network network, Organisation host, List<Person> peers) {
    this.writer = writer;
    this.network = network;
    this.host = host;
    this.peers = peers;
  }

  void write() {
    var review = review();
    team(review);
    programme(review);
    findings(review);
    actions(review);
  }

  private PeerReview review() {
    var start = SampleReviews.tuesday(writer.workday(AGO));
    var round = writer.add(ReviewRoundBuilder.builder().name("Edellinen vertaisarviointikierros (esimerkki)").networkId(network.id()).state(RoundState.RUNNING)
        .startsOn(start).endsOn(start.plusDays(30)).teamSize(3).reciprocity(Reciprocity.FREE).organisationRule(RuleForce.DUTY).expertRule(RuleForce.DUTY)
        .coverageRule(RuleForce.DUTY).seed(1).note(Example.note("kierros on keksitty.")).build());
    var review = writer.add(PeerReviewBuilder.builder().roundId(round.id()).name(host.shownName() + ", ohjauksen vertaisarviointi").hostId(host.id()).language(VisitLanguage.FI)
        .startsOn(start).endsOn(start).visitMode(VisitMode.ON_SITE).place("Joensuu").state(ReviewState.FOLLOWED_UP).wantsIdeas(true)
        .audience("Johtoryhmä, opettajat ja verkoston laatuvastaavat").agreedOn(start.minusDays(95)).selfReportOn(start.minusDays(33)).questionsOn(start.minusDays(15))
        .feedbackGiven(true).draftOn(start.plusDays(24)).approvedOn(start.plusDays(40)).approvedBy("Kehittämisjohtaja").followUpOn(writer.workday(30)).build());
    writer.add(ReviewFocusBuilder.builder().reviewId(review.id()).areaId(SampleReviews.area(writer, "Q02")).question("Saako jokainen opiskelija ohjausta ajoissa?").selfLevel(2)
        .teamLevel(2).assessment("Ohjauksen vastuut on kuvattu ja henkilöstö tuntee ne. Opiskelijan tilanteen seuranta riippuu vielä alasta.").build());
    writer.add(ReviewFocusBuilder.builder().reviewId(review.id()).areaId(SampleReviews.area(writer, "Q14")).question("Johtaako palaute muutoksiin?").selfLevel(2)
        .teamLevel(1).assessment("Palautetta kerätään säännöllisesti, mutta sen käsittelystä kerrotaan opiskelijoille harvoin.").build());
    SampleReviews.phases(writer, review);
    return review;
  }

  private void team(PeerReview review) {
    var members = List.of(peers.get(2), peers.get(5), peers.get(8));
    for (int at = 0; at < members.size(); at++) {
      writer.add(TeamMemberBuilder.builder().reviewId(review.id()).personId(members.get(at).id()).teamRole(at == 0 ? TeamRole.COORDINATOR : TeamRole.PEER)
          .decision(SeatDecision.ACCEPTED).pairNumber(at < 2 ? 1 : 2).build());
    }
  }

  private void programme(PeerReview review) {
    var slots = writer.addAll(VisitTemplate.ONE_DAY.slots(review.id(), Texts.in(Language.FI)));
    var students = slots.stream().filter(slot -> slot.interviewees().equals(Optional.of(Interviewees.STUDENTS))).findFirst().orElseThrow();
    var questions = List.of("Keneltä saat apua, kun opinnot eivät etene?", "Miten tavoitteesi on sovittu, ja kuka niitä seuraa?", "Mistä tiedät, mitä palautteellesi tapahtui?",
        "Mikä ohjauksessa on hyvää?", "Mitä muuttaisit ensimmäiseksi?");
    for (int at = 0; at < questions.size(); at++) {
      writer.add(InterviewQuestionBuilder.builder().slotId(students.id()).place(at + 1).wording(questions.get(at)).build());
    }
  }

  private void findings(PeerReview review) {
    finding(review, FindingKind.STRENGTH, "Q02", "Ohjaajat tuntevat opiskelijansa ja ovat helposti tavoitettavissa.", "Opiskelijoiden ja opettajien haastattelut", false);
    finding(review, FindingKind.GOOD_PRACTICE, "Q02", "Viikoittainen ohjausvartti kaikilla ryhmillä on yksinkertainen tapa huomata viivästymiset.", "Kolmen alan opettajat kuvasivat samoin", true);
    finding(review, FindingKind.DEVELOPMENT, "Q14", "Kerrotaan opiskelijoille kaksi kertaa vuodessa, mitä palautteen perusteella muutettiin.", "Opiskelijat eivät tunnistaneet yhtään muutosta", true);
    finding(review, FindingKind.OPPORTUNITY, "Q14", "Verkoston yhteinen tapa esittää palautteen tulokset säästäisi työtä.", "", false);
    writer.add(ReviewReportBuilder.builder().reviewId(review.id()).provider("Monialainen koulutuksen järjestäjä; arviointi koski ohjausta ja palautteen käsittelyä.")
        .conduct("Ryhmä luki itsearvioinnin, kokosi kysymykset ja haastatteli opiskelijoita, opettajia, työelämän edustajia ja johtoa yhden päivän aikana.")
        .overall("Ohjaus on järjestäjän vahvuus. Palautteen kierto takaisin opiskelijoille on seuraava askel.").annexes("Käynnin ohjelma, haastattelujen periaatteet").build());
  }

  private void finding(PeerReview review, FindingKind kind, String area, String wording, String evidence, boolean carried) {
    var project = carried ? writer.project("Loiste 7 (esimerkki)").map(found -> found.id()) : Optional.<Long>empty();
    writer.add(ReviewFindingBuilder.builder().reviewId(review.id()).areaId(SampleReviews.area(writer, area)).kind(kind).wording(wording)
        .evidence(Optional.of(evidence).filter(text -> !text.isEmpty())).carriedToId(project).build());
  }

  private void actions(PeerReview review) {
    writer.add(ImprovementActionBuilder.builder().reviewId(review.id()).areaId(SampleReviews.area(writer, "Q14")).goal("Opiskelija näkee palautteensa vaikutuksen")
        .wording("Palautteen vastakirje opiskelijoille kahdesti vuodessa").owner("Kehittämispäällikkö").dueOn(writer.workday(20)).state(ActionState.RUNNING).build());
    writer.add(ImprovementActionBuilder.builder().reviewId(review.id()).areaId(SampleReviews.area(writer, "Q02")).goal("Viivästymiset huomataan kahdessa viikossa")
        .wording("Ohjausvartti käyttöön kaikilla aloilla").owner("Opetuspäällikkö").dueOn(writer.workday(-60)).state(ActionState.DONE)
        .effect("Käytössä kaikissa yksiköissä; keskeyttämisuhan ilmoitukset aikaistuivat.").build());
    writer.add(ImprovementActionBuilder.builder().reviewId(review.id()).areaId(SampleReviews.area(writer, "Q14")).wording("Palautteen tulokset henkilöstön kehittämispäivään")
        .owner("Laatupäällikkö").dueOn(writer.workday(-7)).state(ActionState.OPEN).build());
  }
}
