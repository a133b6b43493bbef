package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.CONFLICT_OF_INTEREST;
import static fi.laatuverkko.storage.schema.Tables.LEARNING_INTEREST;
import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PEER_ABSENCE;
import static fi.laatuverkko.storage.schema.Tables.PEER_PROFILE;
import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FOCUS;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_ROUND;
import static fi.laatuverkko.storage.schema.Tables.TEAM_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.TRAVEL_CLASS;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.peerreview.plan.Days;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.peerreview.plan.PlanPeer;
import fi.laatuverkko.peerreview.plan.PlanTask;
import fi.laatuverkko.peerreview.plan.PlanVisit;
import fi.laatuverkko.peerreview.plan.PlanWishes;
import fi.laatuverkko.peerreview.plan.Seat;
import fi.laatuverkko.peerreview.plan.TeamRule;
import fi.laatuverkko.peerreview.pool.ConflictOfInterest;
import fi.laatuverkko.peerreview.pool.Experience;
import fi.laatuverkko.peerreview.pool.LearningInterest;
import fi.laatuverkko.peerreview.pool.PeerAbsence;
import fi.laatuverkko.peerreview.pool.PeerProfile;
import fi.laatuverkko.peerreview.pool.PoolQuery;
import fi.laatuverkko.peerreview.pool.TravelClass;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Gathers a round from the file: its reviews, the pool, distances, and what was decided by hand. */
public final class RoundPlanQuery {

  /** The tables whose changes change the plan of a round. */
  public static final Set<String> TABLES = Set.of("review_round", "peer_review", "review_focus", "team_member", "peer_profile", "learning_interest", "peer_absence",
      "conflict_of_interest", "travel_class", "competence", "person", "network_member", "organisation");
  private static final int ROUNDS_REMEMBERED = 2;

  private final DSLContext sql;
  private final ReferenceNames names;
  private final LocalDate today;

  public RoundPlanQuery(DSLContext sql, ReferenceNames names, LocalDate today) {
    this.sql = sql;
    this.names = names;
    this.today = today;
  }

  public Optional<RoundPlan> of(long id, PlanMode mode) {
    return new RecordStore<>(sql, REVIEW_ROUND, ReviewRound.class).find(id).map(round -> plan(round, mode));
  }

  private RoundPlan plan(ReviewRound round, PlanMode mode) {
    var reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class)
        .where(PEER_REVIEW.ROUND_ID.eq(round.id()).and(PEER_REVIEW.STATE.ne(ReviewState.CANCELLED.name())).and(PEER_REVIEW.ARCHIVED.isFalse()));
    var members = new RecordStore<>(sql, TEAM_MEMBER, TeamMember.class)
        .where(TEAM_MEMBER.REVIEW_ID.in(reviews.stream().map(PeerReview::id).toList()));
    var persons = new RecordStore<>(sql, PERSON, Person.class).where(PERSON.ARCHIVED.isFalse().and(PERSON.ORGANISATION_ID.isNotNull())).stream()
        .collect(Collectors.toMap(Person::id, Function.identity()));
    var peers = peers(round, persons);
    var visits = visits(round, reviews);
    var task = new PlanTask(peers, visits, travel(), repeats(round, peers, visits), seats(members, SeatDecision::isFixed), seats(members, SeatDecision::isOut), Set.of(),
        wishes(round, mode), names(peers, visits));
    return new RoundPlan(round, reviews, members, task);
  }

  private static Set<Seat> seats(List<TeamMember> members, Predicate<SeatDecision> which) {
    return members.stream().filter(member -> member.teamRole() != TeamRole.OBSERVER && which.test(member.decision()))
        .map(member -> new Seat(member.reviewId(), member.personId())).collect(Collectors.toSet());
  }

  private static PlanWishes wishes(ReviewRound round, PlanMode mode) {
    Set<TeamRule> duties = EnumSet.noneOf(TeamRule.class);
    if (round.organisationRule() == RuleForce.DUTY) {
      duties.add(TeamRule.ONE_PER_ORGANISATION);
    }
    if (round.expertRule() == RuleForce.DUTY) {
      duties.add(TeamRule.EXPERT);
    }
    if (round.coverageRule() == RuleForce.DUTY) {
      duties.add(TeamRule.COVERAGE);
    }
    return new PlanWishes(mode, round.reciprocity(), duties, Set.of(), round.loadWeight(), round.repeatWeight());
  }

  private List<PlanVisit> visits(ReviewRound round, List<PeerReview> reviews) {
    var areas = sql.select(REVIEW_FOCUS.REVIEW_ID, REVIEW_FOCUS.AREA_ID).from(REVIEW_FOCUS).fetchGroups(REVIEW_FOCUS.REVIEW_ID, REVIEW_FOCUS.AREA_ID);
    return reviews.stream().map(review -> new PlanVisit(review.id(), review.name(), review.hostId(), review.language().map(VisitLanguage::code),
        review.startsOn().map(start -> new Days(start, review.endsOn().orElse(start))), Set.copyOf(areas.getOrDefault(review.id(), List.of())),
        review.teamSize().orElse(round.teamSize()))).toList();
  }

  /** The pool of a round: of the network's members, and whoever is lent out to others. */
  private List<PlanPeer> peers(ReviewRound round, Map<Long, Person> persons) {
    var members = round.networkId().map(network -> sql.select(NETWORK_MEMBER.ORGANISATION_ID).from(NETWORK_MEMBER)
        .where(NETWORK_MEMBER.NETWORK_ID.eq(network).and(NETWORK_MEMBER.LEFT_ON.isNull().or(NETWORK_MEMBER.LEFT_ON.gt(today)))).fetchSet(NETWORK_MEMBER.ORGANISATION_ID));
    var levels = new PoolQuery(sql).competences();
    var interests = new RecordStore<>(sql, LEARNING_INTEREST, LearningInterest.class).all().stream()
        .collect(Collectors.groupingBy(LearningInterest::personId, Collectors.mapping(LearningInterest::areaId, Collectors.toSet())));
    var absences = new RecordStore<>(sql, PEER_ABSENCE, PeerAbsence.class).all().stream().collect(Collectors.groupingBy(PeerAbsence::personId));
    var conflicts = new RecordStore<>(sql, CONFLICT_OF_INTEREST, ConflictOfInterest.class).all().stream()
        .filter(conflict -> conflict.validTo().filter(last -> last.isBefore(round.startsOn().orElse(today))).isEmpty())
        .collect(Collectors.groupingBy(ConflictOfInterest::personId, Collectors.mapping(ConflictOfInterest::organisationId, Collectors.toSet())));
    return new RecordStore<>(sql, PEER_PROFILE, PeerProfile.class).where(PEER_PROFILE.ARCHIVED.isFalse()).stream()
        .filter(profile -> persons.containsKey(profile.personId()))
        .filter(profile -> profile.lentOut() || members.isEmpty() || members.get().contains(persons.get(profile.personId()).organisationId().orElseThrow()))
        .map(profile -> {
          var person = persons.get(profile.personId());
          Map<Long, Integer> known = new HashMap<>();
          levels.getOrDefault(person.id(), Map.of()).forEach((area, competence) -> known.put(area, competence.level()));
          return new PlanPeer(person.id(), person.name(), person.organisationId().orElseThrow(),
              profile.experience() == Experience.EXPERIENCED || profile.evaluationExpert(), profile.wantsPractice(), languages(profile), known,
              interests.getOrDefault(person.id(), Set.of()), profile.maxVisits(),
              absences.getOrDefault(person.id(), List.of()).stream().map(absence -> new Days(absence.startsOn(), absence.endsOn())).toList(),
              conflicts.getOrDefault(person.id(), Set.of()));
        }).toList();
  }

  private static Set<String> languages(PeerProfile profile) {
    Set<String> languages = new HashSet<>();
    if (profile.speaksFinnish()) {
      languages.add(VisitLanguage.FI.code());
    }
    if (profile.speaksSwedish()) {
      languages.add(VisitLanguage.SV.code());
    }
    if (profile.speaksEnglish()) {
      languages.add(VisitLanguage.EN.code());
    }
    return languages;
  }

  /** What was said of two organisations, else: same municipality 0, same region 1, else 2; 1 where a place is not known. */
  private Map<Long, Map<Long, Integer>> travel() {
    var organisations = new RecordStore<>(sql, ORGANISATION, Organisation.class).where(ORGANISATION.ARCHIVED.isFalse());
    Map<Long, Map<Long, Integer>> travel = new HashMap<>();
    for (var from : organisations) {
      for (var to : organisations) {
        travel.computeIfAbsent(from.id(), _ -> new HashMap<>()).put(to.id(), byPlace(from, to));
      }
    }
    new RecordStore<>(sql, TRAVEL_CLASS, TravelClass.class).all().forEach(way -> {
      travel.computeIfAbsent(way.fromId(), _ -> new HashMap<>()).put(way.toId(), way.difficulty());
      travel.computeIfAbsent(way.toId(), _ -> new HashMap<>()).put(way.fromId(), way.difficulty());
    });
    return travel;
  }

  private static int byPlace(Organisation from, Organisation to) {
    if (from.municipalityId().isPresent() && from.municipalityId().equals(to.municipalityId())) {
      return 0;
    } else if (from.regionId().isEmpty() || to.regionId().isEmpty()) {
      return 1;
    }
    return from.regionId().equals(to.regionId()) ? 1 : 2;
  }

  /** In how many of the two rounds before this one somebody of the peer's organisation visited the same host. */
  private Map<Seat, Integer> repeats(ReviewRound round, List<PlanPeer> peers, List<PlanVisit> visits) {
    var before = new RecordStore<>(sql, REVIEW_ROUND, ReviewRound.class).all().stream()
        .filter(other -> other.id() != round.id() && other.startsOn().isPresent() && round.startsOn().filter(start -> other.startsOn().get().isBefore(start)).isPresent())
        .sorted(Comparator.comparing((ReviewRound other) -> other.startsOn().orElseThrow()).reversed()).limit(ROUNDS_REMEMBERED).map(ReviewRound::id).toList();
    Map<Seat, Integer> repeats = new HashMap<>();
    for (var earlier : before) {
      var visited = sql.select(PERSON.ORGANISATION_ID, PEER_REVIEW.HOST_ID).from(TEAM_MEMBER)
          .join(PEER_REVIEW).on(PEER_REVIEW.ID.eq(TEAM_MEMBER.REVIEW_ID)).join(PERSON).on(PERSON.ID.eq(TEAM_MEMBER.PERSON_ID))
          .where(PEER_REVIEW.ROUND_ID.eq(earlier).and(TEAM_MEMBER.DECISION.eq(SeatDecision.ACCEPTED.name()))).fetchGroups(PERSON.ORGANISATION_ID, PEER_REVIEW.HOST_ID);
      for (var visit : visits) {
        peers.stream().filter(peer -> visited.getOrDefault(peer.organisation(), List.of()).contains(visit.host()))
            .forEach(peer -> repeats.merge(new Seat(visit.id(), peer.id()), 1, Integer::sum));
      }
    }
    return repeats;
  }

  private Map<Long, String> names(List<PlanPeer> peers, List<PlanVisit> visits) {
    Map<Long, String> found = new HashMap<>();
    peers.forEach(peer -> found.put(peer.organisation(), names.name(Kind.ORGANISATION, peer.organisation())));
    visits.forEach(visit -> {
      found.put(visit.host(), names.name(Kind.ORGANISATION, visit.host()));
      visit.focus().forEach(area -> found.put(area, names.label(area)));
    });
    return found;
  }
}
