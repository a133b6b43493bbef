package fi.laatuverkko.peerreview.pool;

import static fi.laatuverkko.storage.schema.Tables.COMPETENCE;
import static fi.laatuverkko.storage.schema.Tables.LEARNING_INTEREST;
import static fi.laatuverkko.storage.schema.Tables.PEER_PROFILE;
import static fi.laatuverkko.storage.schema.Tables.PERSON;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.indicator.competence.Competence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads the pool of peers. */
public final class PoolQuery {

  static final Set<String> TABLES = Set.of("peer_profile", "competence", "person", "learning_interest");

  private final DSLContext sql;

  public PoolQuery(DSLContext sql) {
    this.sql = sql;
  }

  public List<PoolLine> lines() {
    var organisations = sql.select(PERSON.ID, PERSON.ORGANISATION_ID).from(PERSON).fetchMap(PERSON.ID, PERSON.ORGANISATION_ID);
    var mastered = sql.selectDistinct(COMPETENCE.PERSON_ID, COMPETENCE.AREA_ID).from(COMPETENCE).where(COMPETENCE.LEVEL.ge(Competence.SKILLED))
        .fetchGroups(COMPETENCE.PERSON_ID, COMPETENCE.AREA_ID);
    return new RecordStore<>(sql, PEER_PROFILE, PeerProfile.class).all().stream()
        .map(peer -> new PoolLine(peer, Optional.ofNullable(organisations.get(peer.personId())), mastered.getOrDefault(peer.personId(), List.of()))).toList();
  }

  /** What each person knows, by area; where both she and the coordinator rated it, the coordinator's word. */
  public Map<Long, Map<Long, Competence>> competences() {
    return new RecordStore<>(sql, COMPETENCE, Competence.class).all().stream().collect(Collectors.groupingBy(Competence::personId,
        Collectors.toMap(Competence::areaId, competence -> competence, (one, other) -> one.ratedBy().ordinal() >= other.ratedBy().ordinal() ? one : other)));
  }

  Map<Long, Map<Long, LearningInterest>> interests() {
    return new RecordStore<>(sql, LEARNING_INTEREST, LearningInterest.class).all().stream()
        .collect(Collectors.groupingBy(LearningInterest::personId, Collectors.toMap(LearningInterest::areaId, interest -> interest)));
  }

  /** The person behind a profile; 0 where the profile is gone. */
  long person(long profile) {
    return sql.select(PEER_PROFILE.PERSON_ID).from(PEER_PROFILE).where(PEER_PROFILE.ID.eq(profile)).fetchOptional(PEER_PROFILE.PERSON_ID).orElse(0L);
  }
}
