package fi.laatuverkko.forum;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the list of forums. */
public final class ForumColumns {

  private ForumColumns() {}

  public static Columns<ForumLine> of(ValueTypes types, ReferenceNames names) {
    return Columns.of("forum", line -> line.forum().id(),
        Column.of("state", ForumForms.state(types), 155, (ForumLine line) -> Optional.of(line.forum().state())),
        Column.of("startsOn", types.day(), 120, (ForumLine line) -> line.forum().startsOn()).sayingUnknown(),
        Column.of("name", types.text(200), 280, (ForumLine line) -> Optional.of(line.forum().name())),
        Column.of("kind", types.reference(names.choices(Catalogue.FORUM_KIND)), 170, (ForumLine line) -> Optional.of(line.forum().kindId())),
        Column.of("projects", types.text(2000), 170, (ForumLine line) -> projects(line, names)),
        Column.of("place", types.text(200), 140, (ForumLine line) -> line.forum().place()),
        Column.of("people", types.whole(), 100, (ForumLine line) -> Optional.of(line.people()).filter(people -> people > 0)),
        Column.of("organisations", types.whole(), 110, (ForumLine line) -> Optional.of(line.organisations()).filter(count -> count > 0)),
        Column.of("hours", types.decimal(1), 120, (ForumLine line) -> TakingPart.hours(line.forum(), line.people())).hidden(),
        Column.of("feedback", types.text(40), 120, (ForumLine line) -> ForumFeedback.words(line.forum(), types.formats())).hidden(),
        Column.of("series", types.reference(names.choices(Kind.FORUM_SERIES)), 160, (ForumLine line) -> line.forum().seriesId()).hidden(),
        Column.of("organiser", types.reference(names.choices(Kind.ORGANISATION)), 150, (ForumLine line) -> line.forum().organiserId()).hidden(),
        Column.of("remote", types.flag(), 90, (ForumLine line) -> Optional.of(line.forum().remote())).hidden(),
        Column.of("network", types.reference(names.choices(Kind.NETWORK)), 150, (ForumLine line) -> line.forum().networkId()).hidden(),
        Column.of("priorities", types.text(400), 120, (ForumLine line) -> priorities(line, names)).hidden());
  }

  private static Optional<String> projects(ForumLine line, ReferenceNames names) {
    return Optional.of(line.projects().stream().map(id -> names.name(Kind.PROJECT, id)).sorted().collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
  }

  private static Optional<String> priorities(ForumLine line, ReferenceNames names) {
    return Optional.of(line.priorities().stream().flatMap(id -> names.item(id).stream()).map(CatalogueItem::code).sorted().collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }
}
