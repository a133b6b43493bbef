package fi.laatuverkko.catalogue;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import java.time.LocalDate;
import java.util.Optional;

/** The fields and the list of catalogue items. */
public final class CatalogueForm {

  private CatalogueForm() {}

  public static Form<CatalogueItem> of(ValueTypes types) {
    return Form.of("catalogueItem",
        Section.of("basics",
            Field.required("catalogue", types.constant(Catalogue.class, "catalogue.name"), CatalogueItem::catalogue,
                CatalogueItem::withCatalogue),
            Field.requiredText("code", types.text(60), CatalogueItem::code, CatalogueItem::withCode),
            Field.requiredText("labelFi", types.text(300), CatalogueItem::labelFi, CatalogueItem::withLabelFi),
            Field.optional("labelSv", types.text(300), CatalogueItem::labelSv, CatalogueItem::withLabelSv),
            Field.optional("labelEn", types.text(300), CatalogueItem::labelEn, CatalogueItem::withLabelEn),
            Field.required("labelStatus", types.constant(LabelStatus.class, "catalogue.status"), CatalogueItem::labelStatus,
                CatalogueItem::withLabelStatus)),
        Section.of("use",
            Field.optional("validFrom", types.day(), CatalogueItem::validFrom, CatalogueItem::withValidFrom),
            Field.<CatalogueItem, LocalDate>optional("validTo", types.day(), CatalogueItem::validTo, CatalogueItem::withValidTo)
                .refusing(item -> item.validTo().flatMap(to -> item.validFrom().filter(to::isBefore))
                    .map(_ -> Problem.of("catalogueItem.problem.order"))),
            Field.required("sortOrder", types.whole(0, 9999), CatalogueItem::sortOrder, CatalogueItem::withSortOrder),
            Field.optional("grouping", types.text(60), CatalogueItem::grouping, CatalogueItem::withGrouping),
            Field.optional("source", types.text(300), CatalogueItem::source, CatalogueItem::withSource),
            Field.optional("textLimit", types.whole(1, 250), CatalogueItem::textLimit, CatalogueItem::withTextLimit),
            Field.optional("note", types.paragraph(1000), CatalogueItem::note, CatalogueItem::withNote)));
  }

  public static Columns<CatalogueItem> columns(ValueTypes types) {
    return Columns.of("catalogueItem", CatalogueItem::id,
        Column.of("catalogue", types.constant(Catalogue.class, "catalogue.name"), 170,
            (CatalogueItem item) -> Optional.of(item.catalogue())),
        Column.of("label", types.text(300), 300, (CatalogueItem item) -> Optional.of(item.label(types.texts().language()))),
        Column.of("code", types.text(60), 140, (CatalogueItem item) -> Optional.of(item.code())),
        Column.of("labelStatus", types.constant(LabelStatus.class, "catalogue.status"), 120,
            (CatalogueItem item) -> Optional.of(item.labelStatus())),
        Column.of("validTo", types.day(), 110, CatalogueItem::validTo));
  }
}
