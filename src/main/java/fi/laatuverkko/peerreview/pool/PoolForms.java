package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of peers and of what is known about them. */
public final class PoolForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public PoolForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<PeerProfile> peer() {
    return Form.of("peerProfile",
        Section.of("basics",
            Field.reference("person", types.reference(names.choices(Kind.PERSON)), PeerProfile::personId, PeerProfile::withPersonId),
            Field.required("experience", types.constant(Experience.class, "peerProfile.experience"), PeerProfile::experience, PeerProfile::withExperience),
            Field.required("evaluationExpert", types.flag(), PeerProfile::evaluationExpert, PeerProfile::withEvaluationExpert),
            Field.optional("trainedOn", types.day(), PeerProfile::trainedOn, PeerProfile::withTrainedOn)),
        Section.of("languages",
            Field.required("speaksFinnish", types.flag(), PeerProfile::speaksFinnish, PeerProfile::withSpeaksFinnish),
            Field.required("speaksSwedish", types.flag(), PeerProfile::speaksSwedish, PeerProfile::withSpeaksSwedish),
            Field.<PeerProfile, Boolean>required("speaksEnglish", types.flag(), PeerProfile::speaksEnglish, PeerProfile::withSpeaksEnglish)
                .warning(peer -> peer.speaksFinnish() || peer.speaksSwedish() || peer.speaksEnglish() ? Optional.empty() : Optional.of(Problem.of("peerProfile.warning.languages")))),
        Section.of("round",
            Field.required("maxVisits", types.whole(0, 99), PeerProfile::maxVisits, PeerProfile::withMaxVisits),
            Field.required("wantsPractice", types.flag(), PeerProfile::wantsPractice, PeerProfile::withWantsPractice),
            Field.required("lentOut", types.flag(), PeerProfile::lentOut, PeerProfile::withLentOut),
            Field.optional("note", types.paragraph(1000), PeerProfile::note, PeerProfile::withNote)));
  }

  public Form<LearningInterest> interest() {
    return Form.of("learningInterest", Section.of("interest",
        Field.reference("area", types.reference(names.choices(Catalogue.QUALITY_AREA)), LearningInterest::areaId, LearningInterest::withAreaId)));
  }

  public Form<PeerAbsence> absence() {
    return Form.of("peerAbsence", Section.of("absence",
        Field.required("startsOn", types.day(), PeerAbsence::startsOn, PeerAbsence::withStartsOn),
        Field.<PeerAbsence, LocalDate>required("endsOn", types.day(), PeerAbsence::endsOn, PeerAbsence::withEndsOn)
            .refusing(absence -> absence.endsOn().isBefore(absence.startsOn()) ? Optional.of(Problem.of("peerAbsence.problem.order")) : Optional.empty()),
        Field.optional("note", types.text(200), PeerAbsence::note, PeerAbsence::withNote)));
  }

  public Form<ConflictOfInterest> conflict() {
    return Form.of("conflictOfInterest", Section.of("conflict",
        Field.reference("organisation", types.reference(names.choices(Kind.ORGANISATION)), ConflictOfInterest::organisationId, ConflictOfInterest::withOrganisationId),
        Field.required("reason", types.constant(ConflictReason.class, "conflictOfInterest.reason"), ConflictOfInterest::reason, ConflictOfInterest::withReason),
        Field.optional("validTo", types.day(), ConflictOfInterest::validTo, ConflictOfInterest::withValidTo)));
  }

  public Form<TravelClass> travel() {
    return Form.of("travelClass", Section.of("travel",
        Field.reference("to", types.reference(names.choices(Kind.ORGANISATION)), TravelClass::toId, TravelClass::withToId),
        Field.required("difficulty", types.whole(0, 3), TravelClass::difficulty, TravelClass::withDifficulty)));
  }
}
