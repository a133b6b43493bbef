package fi.laatuverkko.network;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Optional;

/** The fields of an organisation. Names are limited to 80 characters as on the funder's forms. */
public final class OrganisationForm {

  private OrganisationForm() {}

  public static Form<Organisation> of(ValueTypes types, ReferenceNames names) {
    return Form.of("organisation",
        Section.of("basics",
            Field.requiredText("legalName", types.text(80), Organisation::legalName, Organisation::withLegalName),
            Field.optional("tradeName", types.text(80), Organisation::tradeName, Organisation::withTradeName),
            Field.optional("businessId", types.businessId(), Organisation::businessId, Organisation::withBusinessId),
            parent(types, names),
            Field.optional("kind", types.reference(names.choices(Catalogue.ORGANISATION_KIND)), Organisation::kindId,
                Organisation::withKindId),
            Field.optional("ownerKind", types.reference(names.choices(Catalogue.OWNER_KIND)), Organisation::ownerKindId,
                Organisation::withOwnerKindId),
            Field.optional("oid", types.oid(), Organisation::oid, Organisation::withOid)),
        Section.of("place",
            Field.optional("region", types.reference(names.choices(Catalogue.REGION)), Organisation::regionId, Organisation::withRegionId),
            municipality(types, names),
            Field.optional("language", types.constant(OrganisationLanguage.class, "organisation.language"), Organisation::language,
                Organisation::withLanguage),
            Field.optional("email", types.email(254), Organisation::email, Organisation::withEmail),
            Field.optional("webAddress", types.webAddress(200), Organisation::webAddress, Organisation::withWebAddress),
            Field.optional("note", types.paragraph(2000), Organisation::note, Organisation::withNote)));
  }

  private static Field<Organisation, Long> parent(ValueTypes types, ReferenceNames names) {
    return Field.<Organisation, Long>optional("parent", types.reference(names.choices(Kind.ORGANISATION)), Organisation::parentId,
        Organisation::withParentId)
        .refusing(organisation -> organisation.parentId().filter(id -> id == organisation.id())
            .map(_ -> Problem.of("organisation.problem.ownParent")));
  }

  private static Field<Organisation, Long> municipality(ValueTypes types, ReferenceNames names) {
    return Field.<Organisation, Long>optional("municipality", types.reference(names.choices(Catalogue.MUNICIPALITY)),
            Organisation::municipalityId, Organisation::withMunicipalityId)
        .warning(organisation -> outsideRegion(organisation, names));
  }

  private static Optional<Problem> outsideRegion(Organisation organisation, ReferenceNames names) {
    return organisation.municipalityId().flatMap(names::item).flatMap(municipality -> organisation.regionId().flatMap(names::item)
        .filter(region -> municipality.grouping().filter(code -> !code.equals(region.code())).isPresent())
        .map(region -> Problem.of("organisation.warning.otherRegion", names.label(municipality.id()), names.label(region.id()))));
  }
}
