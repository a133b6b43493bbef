package fi.laatuverkko.peerreview.pool;

import static fi.laatuverkko.storage.schema.Tables.COMPETENCE;
import static fi.laatuverkko.storage.schema.Tables.LEARNING_INTEREST;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.indicator.competence.Competence;
import fi.laatuverkko.indicator.competence.CompetenceBuilder;
import fi.laatuverkko.indicator.competence.RatedBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Writes what people know and want to learn, many cells as one act. */
final class PoolStore {

  /** @param level nothing where it is not known */
  record Known(long person, long area, Optional<Integer> level, boolean wantsToLearn) {}

  private final ActLog acts;
  private final PoolQuery query;
  private final RecordStore<Competence> competences;
  private final RecordStore<LearningInterest> interests;

  PoolStore(DSLContext sql, ActLog acts) {
    this.acts = acts;
    this.query = new PoolQuery(sql);
    this.competences = new RecordStore<>(sql, COMPETENCE, Competence.class);
    this.interests = new RecordStore<>(sql, LEARNING_INTEREST, LearningInterest.class);
  }

  int write(List<Known> known, LocalDate today) {
    var levels = query.competences();
    var wishes = query.interests();
    return acts.perform(ActName.of("peerProfile.act.levels", known.size()), act -> {
      known.forEach(cell -> {
        level(act, cell, Optional.ofNullable(levels.getOrDefault(cell.person(), Map.of()).get(cell.area())), today);
        wish(act, cell, Optional.ofNullable(wishes.getOrDefault(cell.person(), Map.of()).get(cell.area())));
      });
      return known.size();
    }).value();
  }

  private void level(Act act, Known cell, Optional<Competence> present, LocalDate today) {
    if (cell.level().isEmpty()) {
      present.ifPresent(known -> competences.delete(act, known));
    } else if (present.isEmpty()) {
      competences.insert(act, CompetenceBuilder.builder().personId(cell.person()).areaId(cell.area()).level(cell.level().get()).ratedBy(RatedBy.COORDINATOR)
          .ratedOn(Optional.of(today)).build());
    } else {
      competences.update(act, present.get(), present.get().withLevel(cell.level().get()));
    }
  }

  private void wish(Act act, Known cell, Optional<LearningInterest> present) {
    if (!cell.wantsToLearn()) {
      present.ifPresent(interest -> interests.delete(act, interest));
    } else if (present.isEmpty()) {
      interests.insert(act, LearningInterestBuilder.builder().personId(cell.person()).areaId(cell.area()).build());
    }
  }
}
