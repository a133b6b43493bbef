package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.indicator.assessment.Frame;
import fi.laatuverkko.indicator.assessment.SeenBy;
import fi.laatuverkko.indicator.assessment.SelfAssessmentBuilder;
import fi.laatuverkko.indicator.assessment.SelfAssessmentItemBuilder;
import fi.laatuverkko.indicator.competence.CompetenceBuilder;
import fi.laatuverkko.indicator.competence.RatedBy;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import java.util.List;
import java.util.Optional;

/** Made-up self-assessments of LOISTE's providers by each frame, one seen by peers too, and who knows what. */
final class LoisteAssessments {

  private final SampleWriter writer;
  private final Network network;
  private final List<Organisation> providers;

  LoisteAssessments(SampleWriter writer, Network network, List<Organisation> providers) {
    this.writer = writer;
    this.network = network;
    this.providers = providers;
  }

  void write() {
    assessment(0, "itsearviointi", Frame.FOUR_STEP, SeenBy.SELF, 2, 2, 1, 3, 2, 2, 1, 2, 2, 2, 1, 1, 1, 2);
    assessment(1, "itsearviointi", Frame.FOUR_STEP, SeenBy.SELF, 2, 3, 2, 2, 2, 1, 2, 2, 3, 2, 2, 1, 1, 2);
    assessment(1, "vertaisten arvio", Frame.FOUR_STEP, SeenBy.PEERS, 2, 2, 2, 2, 3, 1, 1, 2, 2, 2, 2, 1, 1, 3);
    assessment(2, "itsearviointi", Frame.FOUR_STEP, SeenBy.SELF, 1, 2, 2, 2, 1, 1, 1, 2, 1, 2, 1, 0, 1, 1);
    assessment(0, "EFQM 2020", Frame.RADAR, SeenBy.SELF, 55, 45, 60, 50, 40, 55, 45);
    assessment(2, "EQAVET-tarkistus", Frame.EQAVET, SeenBy.SELF, 2, 1, 2, 1, 1, 2, 0, 1);
    competence();
  }

  private void assessment(int provider, String what, Frame frame, SeenBy view, int... scores) {
    var organisation = providers.get(provider);
    var assessment = writer.add(SelfAssessmentBuilder.builder().name(organisation.shownName() + ": " + what).frame(frame).seenBy(view).organisationId(organisation.id())
        .networkId(network.id()).assessedOn(writer.workday(view == SeenBy.SELF ? -120 : -60)).note(Example.note("arviot on keksitty.")).build());
    var areas = writer.catalogues().in(frame.areas());
    for (int at = 0; at < Math.min(scores.length, areas.size()); at++) {
      var weak = scores[at] == 0 || frame == Frame.FOUR_STEP && scores[at] == 1 && at % 3 == 0;
      writer.add(SelfAssessmentItemBuilder.builder().selfAssessmentId(assessment.id()).areaId(areas.get(at).id()).score(scores[at])
          .note(weak ? Optional.of("Sovitaan kehittämistoimi seuraavassa foorumissa.") : Optional.empty()).build());
    }
  }

  /** Every person of the providers knows some areas; nobody knows all. */
  private void competence() {
    var people = writer.all(Person.class).stream().filter(person -> person.organisationId().filter(id -> providers.stream().anyMatch(one -> one.id() == id)).isPresent()).toList();
    var areas = writer.catalogues().in(Catalogue.QUALITY_AREA).stream().map(CatalogueItem::id).toList();
    for (int person = 0; person < people.size(); person++) {
      for (int area = 0; area < areas.size(); area++) {
        if ((person * 5 + area * 3) % 7 < 3) {
          writer.add(CompetenceBuilder.builder().personId(people.get(person).id()).areaId(areas.get(area)).level(1 + (person + 2 * area) % 3)
              .ratedBy(person % 2 == 0 ? RatedBy.COORDINATOR : RatedBy.SELF).ratedOn(writer.workday(-30)).build());
        }
      }
    }
  }
}
