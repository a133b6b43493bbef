package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.indicator.competence.Competence;
import fi.laatuverkko.indicator.competence.CompetenceBuilder;
import fi.laatuverkko.indicator.competence.RatedBy;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonBuilder;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.PeerReviewBuilder;
import fi.laatuverkko.peerreview.PhaseStep;
import fi.laatuverkko.peerreview.ReviewFocus;
import fi.laatuverkko.peerreview.ReviewFocusBuilder;
import fi.laatuverkko.peerreview.ReviewPhase;
import fi.laatuverkko.peerreview.ReviewPhaseBuilder;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.ReviewRoundBuilder;
import fi.laatuverkko.peerreview.ReviewState;
import fi.laatuverkko.peerreview.RoundState;
import fi.laatuverkko.peerreview.RuleForce;
import fi.laatuverkko.peerreview.VisitLanguage;
import fi.laatuverkko.peerreview.VisitMode;
import fi.laatuverkko.peerreview.plan.Reciprocity;
import fi.laatuverkko.peerreview.pool.Experience;
import fi.laatuverkko.peerreview.pool.PeerProfileBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Peer reviews of the large network: for each network a round in which every member is visited, and three peers of each member. */
final class LargeReviews {

  static final int PEERS_OF_EACH = 3;
  private static final List<String> ROLES = List.of("Koulutuspäällikkö", "Opettaja", "Kehittämiskoordinaattori");

  private final SampleWriter writer;
  private final LargeOrganisations.Made organisations;
  private final List<CatalogueItem> areas;
  private final Random random = new Random(7);

  LargeReviews(SampleWriter writer, LargeOrganisations.Made organisations) {
    this.writer = writer;
    this.organisations = organisations;
    this.areas = writer.catalogues().in(Catalogue.QUALITY_AREA);
  }

  List<PeerReview> write() {
    peers();
    List<PeerReview> reviews = new ArrayList<>();
    for (int at = 0; at < organisations.networks().size(); at++) {
      var network = organisations.networks().get(at);
      reviews.addAll(writer.addAll(reviews(writer.add(round(network)), organisations.members(at))));
    }
    writer.addAll(reviews.stream().flatMap(review -> foci(review).stream()).toList());
    writer.addAll(reviews.stream().flatMap(review -> phases(review).stream()).toList());
    return reviews;
  }

  private void peers() {
    List<Person> drafts = new ArrayList<>();
    for (var provider : organisations.providers()) {
      for (int number = 0; number < PEERS_OF_EACH; number++) {
        drafts.add(person(provider, number));
      }
    }
    var persons = writer.addAll(drafts);
    writer.addAll(persons.stream().map(person -> PeerProfileBuilder.builder().personId(person.id())
        .experience(random.nextInt(2) == 0 ? Experience.EXPERIENCED : Experience.NOVICE).speaksFinnish(true).speaksSwedish(random.nextInt(3) == 0).maxVisits(2).build()).toList());
    List<Competence> levels = new ArrayList<>();
    persons.forEach(person -> areas.forEach(area -> levels.add(CompetenceBuilder.builder().personId(person.id()).areaId(area.id()).level(random.nextInt(4))
        .ratedBy(RatedBy.COORDINATOR).ratedOn(Optional.of(writer.today().minusDays(30))).build())));
    writer.addAll(levels);
  }

  private Person person(Organisation provider, int number) {
    var role = ROLES.get(number);
    return PersonBuilder.builder().name(role + ", " + provider.shownName()).title(role).organisationId(provider.id())
        .email("arvioija" + number + "." + provider.id() + "@" + Example.DOMAIN).basisId(writer.item(Catalogue.DATA_BASIS, "CONTRACT"))
        .reviewOn(writer.workday(300)).build();
  }

  private ReviewRound round(Network network) {
    return ReviewRoundBuilder.builder().name("Vertaisarviointikierros, " + network.name()).networkId(network.id()).state(RoundState.PLANNED)
        .startsOn(writer.workday(120)).endsOn(writer.workday(240)).teamSize(3).reciprocity(Reciprocity.FEWEST).organisationRule(RuleForce.DUTY)
        .expertRule(RuleForce.DUTY).coverageRule(RuleForce.DUTY).seed(1).build();
  }

  private List<PeerReview> reviews(ReviewRound round, List<Organisation> members) {
    List<PeerReview> drafts = new ArrayList<>();
    for (int at = 0; at < members.size(); at++) {
      var start = SampleReviews.tuesday(writer.workday(120 + 6 * at));
      drafts.add(PeerReviewBuilder.builder().roundId(round.id()).name(members.get(at).shownName() + ", vertaisarviointi").hostId(members.get(at).id())
          .language(VisitLanguage.FI).startsOn(start).endsOn(start.plusDays(1)).visitMode(VisitMode.ON_SITE).state(ReviewState.DRAFT).build());
    }
    return drafts;
  }

  private List<ReviewFocus> foci(PeerReview review) {
    var first = random.nextInt(areas.size());
    return List.of(first, (first + 5) % areas.size()).stream()
        .map(at -> ReviewFocusBuilder.builder().reviewId(review.id()).areaId(areas.get(at).id()).build()).toList();
  }

  private static List<ReviewPhase> phases(PeerReview review) {
    return Arrays.stream(PhaseStep.values()).map(step -> ReviewPhaseBuilder.builder().reviewId(review.id()).step(step).build()).toList();
  }
}
