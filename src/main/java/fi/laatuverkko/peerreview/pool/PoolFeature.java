package fi.laatuverkko.peerreview.pool;

import static fi.laatuverkko.storage.schema.Tables.CONFLICT_OF_INTEREST;
import static fi.laatuverkko.storage.schema.Tables.LEARNING_INTEREST;
import static fi.laatuverkko.storage.schema.Tables.PEER_ABSENCE;
import static fi.laatuverkko.storage.schema.Tables.PEER_PROFILE;
import static fi.laatuverkko.storage.schema.Tables.TRAVEL_CLASS;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.ToolsPanel;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.record.StackedPanel;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.TableField;
import org.kordamp.ikonli.feather.Feather;

/** The pool of peers: their list with wishes and obstacles, and the grid of what they know in a round. */
public final class PoolFeature {

  private static final String MORE = "peerProfile.panel.more";

  private final OpenFile file;
  private final Desk desk;
  private final PoolForms forms;
  private final PoolQuery query;
  /** Persons by profile, as they were read last. */
  private final Map<Long, Long> persons = new ConcurrentHashMap<>();

  public PoolFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.forms = new PoolForms(desk.types(), file.names());
    this.query = new PoolQuery(file.sql());
  }

  /** @param undo undoes the latest act */
  public RecordTab<PoolLine, PeerProfile> tab(Runnable undo) {
    var kind = RecordKind.of(forms.peer(), file.store(PEER_PROFILE, PeerProfile.class), (PeerProfile peer) -> file.names().name(Kind.PERSON, peer.personId()));
    var listing = Listing.of(columns(), this::lines, PoolQuery.TABLES).in(List.of(
        new Scope<>("peerProfile.scope.all", line -> !line.peer().archived()), new Scope<>("record.scope.archive", line -> line.peer().archived())));
    return new RecordTab<>(file, desk, kind, listing, this::blank, new Archiving<>(PeerProfile::archived, PeerProfile::withArchived), undo)
        .plug(new StackedPanel<>(MORE, List.of(interests(), absences(), conflicts())));
  }

  /** What the people of the round's pool know and want to learn, as a grid. */
  public RecordPanel<ReviewRound> ofRound() {
    var grid = new AreaGridPanel("reviewRound.panel.pool", "peerProfile.gridHelp", "peerProfile.gridEmpty", new PoolLines(file, desk), file, desk);
    return new ToolsPanel<>(grid, List.of(new ToolsPanel.Tool<>("peerProfile.paste", Feather.CLIPBOARD, _ -> paste())), desk);
  }

  private void paste() {
    var store = new PeerListStore(file.sql(), file.acts());
    desk.background().storage(store::known).onSuccess(known -> {
      var view = new PeerListView(text -> PeerList.of(text, known.contacts(), known.organisations()), desk.texts());
      if (desk.dialogs().work(desk.texts().get("peerProfile.paste"), view, desk.texts().get("peerProfile.paste.take"), view.hasSomething())) {
        desk.background().storage(() -> store.add(view.listProperty().get().peers()))
            .onSuccess(count -> desk.dialogs().tell(desk.texts().get("peerProfile.pasted", count))).onFailure(desk.dialogs()::fail).start();
      }
    }).onFailure(desk.dialogs()::fail).start();
  }

  /** How far other organisations are, for the record of an organisation. */
  public RecordPanel<Organisation> travelOfOrganisation() {
    var kind = RecordKind.of(forms.travel(), file.store(TRAVEL_CLASS, TravelClass.class), (TravelClass way) -> file.names().name(Kind.ORGANISATION, way.toId()));
    return new PartsPanel<>("travelClass.panel", PartKind.of(kind, file.parts(kind.store(), TRAVEL_CLASS.FROM_ID),
        organisation -> TravelClassBuilder.builder().fromId(organisation).difficulty(2).build(), "to", "difficulty"), file, desk);
  }

  private List<PoolLine> lines() {
    var lines = query.lines();
    lines.forEach(line -> persons.put(line.peer().id(), line.peer().personId()));
    return lines;
  }

  private Columns<PoolLine> columns() {
    var types = desk.types();
    return Columns.of("peerProfile", line -> line.peer().id(),
        Column.of("person", types.reference(file.names().choices(Kind.PERSON)), 220, (PoolLine line) -> Optional.of(line.peer().personId())),
        Column.of("organisation", types.reference(file.names().choices(Kind.ORGANISATION)), 150, PoolLine::organisation).sayingUnknown(),
        Column.of("experience", types.constant(Experience.class, "peerProfile.experience"), 120, (PoolLine line) -> Optional.of(line.peer().experience())),
        Column.of("languages", types.text(100), 140, (PoolLine line) -> languages(line.peer())).sayingUnknown(),
        Column.of("maxVisits", types.whole(), 100, (PoolLine line) -> Optional.of(line.peer().maxVisits())),
        Column.of("areas", types.text(600), 260, this::areas));
  }

  private Optional<String> languages(PeerProfile peer) {
    var spoken = Stream.of(Optional.of("peerProfile.field.speaksFinnish").filter(_ -> peer.speaksFinnish()), Optional.of("peerProfile.field.speaksSwedish").filter(_ -> peer.speaksSwedish()),
        Optional.of("peerProfile.field.speaksEnglish").filter(_ -> peer.speaksEnglish())).flatMap(Optional::stream).map(key -> desk.texts().get(key)).collect(Collectors.joining(", "));
    return Optional.of(spoken).filter(text -> !text.isEmpty());
  }

  private Optional<String> areas(PoolLine line) {
    return Optional.of(line.mastered().stream().map(file.names()::label).sorted().collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
  }

  /** Somebody of the contacts who is no peer yet; the user puts the right person in. */
  private PeerProfile blank() {
    var person = file.names().choices(Kind.PERSON).options().stream().filter(id -> !persons.containsValue(id)).findFirst()
        .orElseThrow(() -> new Refusal(Problem.of("peerProfile.nobody")));
    return PeerProfileBuilder.builder().personId(person).experience(Experience.NOVICE).speaksFinnish(true).maxVisits(2).build();
  }

  private RecordPanel<PeerProfile> interests() {
    var kind = RecordKind.of(forms.interest(), file.store(LEARNING_INTEREST, LearningInterest.class), (LearningInterest interest) -> file.names().label(interest.areaId()));
    return new PartsPanel<>(MORE, PartKind.of(kind, ofPerson(LEARNING_INTEREST, LearningInterest.class, LEARNING_INTEREST.PERSON_ID),
        profile -> LearningInterestBuilder.builder().personId(person(profile)).build(), "area"), file, desk);
  }

  private RecordPanel<PeerProfile> absences() {
    var kind = RecordKind.of(forms.absence(), file.store(PEER_ABSENCE, PeerAbsence.class), (PeerAbsence absence) -> desk.types().formats().date(absence.startsOn()));
    return new PartsPanel<>(MORE, PartKind.of(kind, ofPerson(PEER_ABSENCE, PeerAbsence.class, PEER_ABSENCE.PERSON_ID), profile -> {
      var today = LocalDate.now(desk.clock());
      return PeerAbsenceBuilder.builder().personId(person(profile)).startsOn(today).endsOn(today).build();
    }, "startsOn", "endsOn", "note"), file, desk);
  }

  private RecordPanel<PeerProfile> conflicts() {
    var kind = RecordKind.of(forms.conflict(), file.store(CONFLICT_OF_INTEREST, ConflictOfInterest.class),
        (ConflictOfInterest conflict) -> file.names().name(Kind.ORGANISATION, conflict.organisationId()));
    return new PartsPanel<>(MORE, PartKind.of(kind, ofPerson(CONFLICT_OF_INTEREST, ConflictOfInterest.class, CONFLICT_OF_INTEREST.PERSON_ID),
        profile -> ConflictOfInterestBuilder.builder().personId(person(profile)).reason(ConflictReason.FORMER_EMPLOYER).build(), "organisation", "reason", "validTo"), file, desk);
  }

  private <P extends Record & Stored> LongFunction<List<P>> ofPerson(Table<?> table, Class<P> type, TableField<?, Long> column) {
    var parts = file.parts(file.store(table, type), column);
    return profile -> {
      var person = query.person(profile);
      persons.put(profile, person);
      return parts.apply(person);
    };
  }

  private long person(long profile) {
    return persons.getOrDefault(profile, 0L);
  }
}
