package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.indicator.competence.CompetenceBuilder;
import fi.laatuverkko.indicator.competence.RatedBy;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonBuilder;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.PeerReviewBuilder;
import fi.laatuverkko.peerreview.PhaseStep;
import fi.laatuverkko.peerreview.ReviewFocusBuilder;
import fi.laatuverkko.peerreview.ReviewPhaseBuilder;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.ReviewRoundBuilder;
import fi.laatuverkko.peerreview.ReviewState;
import fi.laatuverkko.peerreview.RoundState;
import fi.laatuverkko.peerreview.RuleForce;
import fi.laatuverkko.peerreview.VisitLanguage;
import fi.laatuverkko.peerreview.VisitMode;
import fi.laatuverkko.peerreview.plan.Reciprocity;
import fi.laatuverkko.peerreview.pool.ConflictOfInterestBuilder;
import fi.laatuverkko.peerreview.pool.ConflictReason;
import fi.laatuverkko.peerreview.pool.Experience;
import fi.laatuverkko.peerreview.pool.LearningInterestBuilder;
import fi.laatuverkko.peerreview.pool.PeerAbsenceBuilder;
import fi.laatuverkko.peerreview.pool.PeerProfileBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A made-up pool of peers, a round of six organisations that waits for its teams, and a review that has been held. */
final class SampleReviews {

  static final String ROUND = "Vertaisarviointikierros (esimerkki)";

  private static final int ORGANISATIONS = 6;
  private static final List<String> AREAS = List.of("Q02", "Q03", "Q09", "Q14");
  /** Role, experienced, speaks Swedish, levels in the four areas, area of interest; two people of each organisation in turn. */
  private static final List<String> PEERS = List.of(
      "Laatupäällikkö;1;1;3102;Q09", "Opettaja, ohjausvastaava;0;0;2210;Q03",
      "Kehittämispäällikkö;1;0;1321;Q14", "Opinto-ohjaaja;0;0;0211;Q02",
      "Koulutuspäällikkö;0;1;2031;Q02", "Laatukoordinaattori;1;0;1123;Q14",
      "Opetuspäällikkö;0;0;1202;Q09", "Palvelupäällikkö;0;0;0113;Q03",
      "Rehtori;1;1;3211;Q14", "Henkilöstöpäällikkö;0;0;1030;Q09",
      "Arviointipäällikkö;1;0;2312;Q02", "Suunnittelija;0;1;1122;Q14");
  private static final List<List<String>> FOCUS = List.of(List.of("Q14", "Q09"), List.of("Q02", "Q03"), List.of("Q03", "Q14"), List.of("Q02", "Q09"),
      List.of("Q09", "Q14"), List.of("Q03", "Q02"));

  private SampleReviews() {}

  static void write(SampleWriter writer) {
    var network = writer.network(LoisteNetwork.NETWORK).orElseThrow();
    var providers = LoisteNetwork.PROVIDERS.stream().limit(ORGANISATIONS).map(name -> writer.organisation(name).orElseThrow()).toList();
    var peers = peers(writer, providers);
    var round = round(writer, network);
    List<PeerReview> reviews = new ArrayList<>();
    for (int at = 0; at < ORGANISATIONS; at++) {
      reviews.add(review(writer, round, providers.get(at), tuesday(writer.workday(126 + 14 * at)), at));
    }
    writer.add(PeerAbsenceBuilder.builder().personId(peers.get(2).id()).startsOn(reviews.get(2).startsOn().orElseThrow()).endsOn(reviews.get(2).endsOn().orElseThrow())
        .note("Ulkomaanmatka").build());
    writer.add(PeerAbsenceBuilder.builder().personId(peers.get(10).id()).startsOn(reviews.getFirst().startsOn().orElseThrow()).endsOn(reviews.getFirst().endsOn().orElseThrow())
        .note("Koulutuspäivät").build());
    writer.add(ConflictOfInterestBuilder.builder().personId(peers.get(6).id()).organisationId(providers.get(4).id()).reason(ConflictReason.FORMER_EMPLOYER).build());
    new SampleVisit(writer, network, providers.getFirst(), peers).write();
  }

  private static List<Person> peers(SampleWriter writer, List<Organisation> providers) {
    List<Person> peers = new ArrayList<>();
    for (int at = 0; at < PEERS.size(); at++) {
      var cells = PEERS.get(at).split(";");
      var provider = providers.get(at / 2);
      var person = writer.add(PersonBuilder.builder().name(cells[0] + ", " + provider.shownName()).title(cells[0]).organisationId(provider.id())
          .email("vertaisarvioija" + (at + 1) + "@" + Example.DOMAIN).basisId(writer.item(Catalogue.DATA_BASIS, "CONTRACT"))
          .reviewOn(writer.workday(200 + 7 * at)).note(Example.note("henkilöä ei ole.")).build());
      writer.add(PeerProfileBuilder.builder().personId(person.id()).experience(cells[1].equals("1") ? Experience.EXPERIENCED : Experience.NOVICE).speaksFinnish(true)
          .speaksSwedish(cells[2].equals("1")).speaksEnglish(at % 3 == 0).maxVisits(2).wantsPractice(cells[1].equals("0") && at % 4 == 1).build());
      for (int area = 0; area < AREAS.size(); area++) {
        writer.add(CompetenceBuilder.builder().personId(person.id()).areaId(area(writer, AREAS.get(area))).level(cells[3].charAt(area) - '0').ratedBy(RatedBy.COORDINATOR)
            .ratedOn(Optional.of(writer.today().minusDays(40))).build());
      }
      writer.add(LearningInterestBuilder.builder().personId(person.id()).areaId(area(writer, cells[4])).build());
      peers.add(person);
    }
    return peers;
  }

  /** Visits of two days begin on a Tuesday, so that they never reach over a weekend. */
  static LocalDate tuesday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
  }

  static long area(SampleWriter writer, String code) {
    return writer.item(Catalogue.QUALITY_AREA, code);
  }

  private static ReviewRound round(SampleWriter writer, Network network) {
    return writer.add(ReviewRoundBuilder.builder().name(ROUND).networkId(network.id()).state(RoundState.PLANNED).startsOn(writer.workday(126)).endsOn(writer.workday(200))
        .teamSize(2).reciprocity(Reciprocity.FEWEST).organisationRule(RuleForce.DUTY).expertRule(RuleForce.DUTY).coverageRule(RuleForce.DUTY).seed(1)
        .note(Example.note("kierros ja sen vertaisarvioijat on keksitty.")).build());
  }

  private static PeerReview review(SampleWriter writer, ReviewRound round, Organisation host, LocalDate start, int at) {
    var review = writer.add(PeerReviewBuilder.builder().roundId(round.id()).name(host.shownName() + ", vertaisarviointi").hostId(host.id()).language(VisitLanguage.FI)
        .startsOn(start).endsOn(start.plusDays(1)).visitMode(VisitMode.ON_SITE).state(ReviewState.AGREED).agreedOn(writer.today().minusDays(10 - at))
        .wantsIdeas(at % 2 == 0).audience("Johtoryhmä ja verkoston laatuvastaavat; tulokset esitellään vertaisfoorumissa.").build());
    FOCUS.get(at).forEach(code -> writer.add(ReviewFocusBuilder.builder().reviewId(review.id()).areaId(area(writer, code)).build()));
    phases(writer, review);
    return review;
  }

  static void phases(SampleWriter writer, PeerReview review) {
    writer.addAll(Arrays.stream(PhaseStep.values()).map(step -> ReviewPhaseBuilder.builder().reviewId(review.id()).step(step).build()).toList());
  }
}
