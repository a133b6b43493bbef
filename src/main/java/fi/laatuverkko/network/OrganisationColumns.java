package fi.laatuverkko.network;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the list of organisations. */
public final class OrganisationColumns {

  private OrganisationColumns() {}

  public static Columns<OrganisationLine> of(ValueTypes types, ReferenceNames names) {
    return Columns.of("organisation", line -> line.organisation().id(),
        Column.of("shownName", types.text(80), 230, (OrganisationLine line) -> Optional.of(line.organisation().shownName())),
        Column.of("legalName", types.text(80), 260, (OrganisationLine line) -> Optional.of(line.organisation().legalName())).hidden(),
        Column.of("parent", types.reference(names.choices(Kind.ORGANISATION)), 200, (OrganisationLine line) -> line.organisation()
            .parentId()),
        Column.of("businessId", types.businessId(), 130, (OrganisationLine line) -> line.organisation().businessId()).sayingUnknown(),
        Column.of("networks", types.text(2000), 180, (OrganisationLine line) -> networks(line, names)),
        Column.of("projects", types.whole(), 90, (OrganisationLine line) -> Optional.of(line.projects())),
        Column.of("region", types.reference(names.choices(Catalogue.REGION)), 150, (OrganisationLine line) -> line.organisation()
            .regionId()),
        Column.of("kind", types.reference(names.choices(Catalogue.ORGANISATION_KIND)), 150, (OrganisationLine line) -> line.organisation()
            .kindId()).hidden(),
        Column.of("municipality", types.reference(names.choices(Catalogue.MUNICIPALITY)), 130,
            (OrganisationLine line) -> line.organisation().municipalityId()).hidden(),
        Column.of("oid", types.oid(), 230, (OrganisationLine line) -> line.organisation().oid()).hidden(),
        Column.of("institutions", types.whole(), 100, (OrganisationLine line) -> Optional.of(line.institutions())).hidden());
  }

  private static Optional<String> networks(OrganisationLine line, ReferenceNames names) {
    return Optional.of(line.networks().stream().map(id -> names.name(Kind.NETWORK, id)).sorted().collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }
}
