package fi.laatuverkko.indicator.competence;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.COMPETENCE;
import static fi.laatuverkko.storage.schema.Tables.PERSON;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.record.Writing;
import java.util.Comparator;
import javafx.scene.layout.Region;

/** The view of who knows what. */
public final class CompetenceFeature implements TabView {

  private final CompetenceModel model;
  private final Desk desk;

  public CompetenceFeature(OpenFile file, Desk desk) {
    this.desk = desk;
    var store = file.store(COMPETENCE, Competence.class);
    var persons = file.store(PERSON, Person.class);
    var items = file.store(CATALOGUE_ITEM, CatalogueItem.class);
    this.model = new CompetenceModel(() -> new CompetenceSheet(persons.where(PERSON.ARCHIVED.isFalse()),
        items.where(CATALOGUE_ITEM.CATALOGUE.eq(Catalogue.QUALITY_AREA.name()).and(CATALOGUE_ITEM.ARCHIVED.isFalse())).stream()
            .sorted(Comparator.comparingInt(CatalogueItem::sortOrder)).toList(), store.all()), Writing.of(store), file, desk);
  }

  @Override
  public String title() {
    return "indicator.view.competence";
  }

  @Override
  public Region node() {
    return new CompetenceView(model, desk.texts());
  }

  @Override
  public void shown(boolean inFront) {
    model.shown(inFront);
  }
}
