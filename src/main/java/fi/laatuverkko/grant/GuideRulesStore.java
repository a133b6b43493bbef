package fi.laatuverkko.grant;

import static fi.laatuverkko.storage.schema.Tables.GUIDE_RULES;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.CatalogueItem;
import java.util.Optional;
import org.jooq.DSLContext;

/** The rules of guides: those entered in the file, else those the program knows. */
public final class GuideRulesStore {

  private final RecordStore<OwnGuideRules> own;

  public GuideRulesStore(DSLContext sql) {
    this.own = new RecordStore<>(sql, GUIDE_RULES, OwnGuideRules.class);
  }

  /** The rules of a guide; nothing for one that neither the file nor the program knows. */
  public Optional<GuideRules> of(CatalogueItem guide) {
    return entered(guide.id()).map(OwnGuideRules::rules).or(() -> GuideRules.of(guide.code()));
  }

  Optional<OwnGuideRules> entered(long guide) {
    return own.where(GUIDE_RULES.GUIDE_ID.eq(guide)).stream().findFirst();
  }

  RecordStore<OwnGuideRules> records() {
    return own;
  }
}
