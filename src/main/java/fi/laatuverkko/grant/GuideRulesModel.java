package fi.laatuverkko.grant;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rules of the guide that a decision follows, and what can be done to them. */
final class GuideRulesModel {

  /**
   * What is known of a guide.
   *
   * @param entered the rules entered in the file
   */
  record Known(CatalogueItem guide, Optional<OwnGuideRules> entered) {

    Optional<GuideRules> rules() {
      return entered.map(OwnGuideRules::rules).or(this::ofProgram);
    }

    Optional<GuideRules> ofProgram() {
      return GuideRules.of(guide.code());
    }
  }

  private final OpenFile file;
  private final Desk desk;
  private final GuideRulesStore store;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<Optional<Known>> known = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Long> guide = Optional.empty();

  GuideRulesModel(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.store = new GuideRulesStore(file.sql());
    file.changes().listen(Set.of("guide_rules", "catalogue_item"), _ -> load());
  }

  /** What is known of the guide shown; nothing while none is. */
  ReadOnlyObjectProperty<Optional<Known>> knownProperty() {
    return known.getReadOnlyProperty();
  }

  void show(Optional<Long> wanted) {
    guide = wanted;
    load();
  }

  private void load() {
    guide.flatMap(file.names()::item).ifPresentOrElse(
        item -> latest.start(desk.background().storage(() -> new Known(item, store.entered(item.id()))).onSuccess(read -> known.set(Optional.of(read)))),
        () -> {
          latest.stop();
          known.set(Optional.empty());
        });
  }

  /** The rules to begin with when they are entered. */
  OwnGuideRules draft(Known shown) {
    return shown.entered().orElseGet(() -> OwnGuideRules.of(shown.guide().id(), shown.ofProgram().orElse(GuideRules.LATEST)));
  }

  Job<OwnGuideRules> enter(Known shown, OwnGuideRules rules) {
    return desk.background().storage(() -> file.acts().perform(name("guideRules.act.entered", shown),
        act -> shown.entered().map(before -> store.records().update(act, before, rules)).orElseGet(() -> store.records().insert(act, rules))).value());
  }

  /** Goes back to what the program knows of the guide. */
  Job<OwnGuideRules> goBack(Known shown) {
    return desk.background().storage(() -> file.acts().perform(name("guideRules.act.back", shown), act -> {
      var entered = shown.entered().orElseThrow();
      store.records().delete(act, entered);
      return entered;
    }).value());
  }

  private ActName name(String key, Known shown) {
    return ActName.of(key, shown.guide().label(desk.texts().language()));
  }
}
