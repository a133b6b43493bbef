package fi.laatuverkko.grant;

import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.budget.GrantMoneyQuery;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the partners and decisions of a project. */
public final class GrantScopeQuery {

  private final OpenFile file;
  private final Texts texts;
  private final Clock clock;

  public GrantScopeQuery(OpenFile file, Texts texts, Clock clock) {
    this.file = file;
    this.texts = texts;
    this.clock = clock;
  }

  public GrantScope.Content of(long project) {
    var partners = file.store(PROJECT_PARTNER, ProjectPartner.class).where(PROJECT_PARTNER.PROJECT_ID.eq(project)).stream()
        .sorted(Comparator.comparing(ProjectPartner::role)).toList();
    var grants = file.store(PROJECT_GRANT, ProjectGrant.class).where(PROJECT_GRANT.PROJECT_ID.eq(project)).stream()
        .sorted(Comparator.comparing((ProjectGrant grant) -> grant.useEndsOn().orElse(LocalDate.MAX)).reversed()).toList();
    return new GrantScope.Content(partners, grants, names(project), rules(grants), categories(grants));
  }

  private List<Long> categories(List<ProjectGrant> grants) {
    var query = new GrantMoneyQuery(file.sql());
    return grants.stream().flatMap(grant -> query.categories(grant, LocalDate.now(clock)).stream()).map(CatalogueItem::id).distinct().toList();
  }

  private Map<Long, String> names(long project) {
    return file.sql().select(PROJECT_GRANT.ID, PROJECT_GRANT.TITLE, ORGANISATION.LEGAL_NAME).from(PROJECT_GRANT)
        .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(PROJECT_GRANT.FUNDER_ID)).where(PROJECT_GRANT.PROJECT_ID.eq(project))
        .fetchMap(PROJECT_GRANT.ID, line -> line.value2() != null ? line.value2() : line.value3() != null ? line.value3() : texts.get("grant.untitled"));
  }

  private Map<Long, GuideRules> rules(List<ProjectGrant> grants) {
    Map<Long, GuideRules> rules = new HashMap<>();
    grants.forEach(grant -> grant.guideId().flatMap(file.names()::item).flatMap(new GuideRulesStore(file.sql())::of)
        .ifPresent(known -> rules.put(grant.id(), known)));
    return rules;
  }
}
