package fi.laatuverkko.form;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a {@link Visit}. */
final class VisitForm {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2019-05-06T07:08:09Z"), ZoneOffset.UTC);
  private static final Map<Long, String> HOSTS = Map.of(
      11L, "Joenrannan ammattiopisto", 12L, "Metsälän koulutuskuntayhtymä", 13L, "Saariston ammattikoulu", 14L, "Yrkesinstitutet Kusten",
      15L, "Äänisen aikuisopisto");

  private VisitForm() {}

  static Form<Visit> in(Language language) {
    var types = new ValueTypes(Texts.in(language), CLOCK);
    return Form.of("visit",
        Section.of("basics",
            Field.requiredText("name", types.text(200), Visit::name, Visit::withName),
            Field.required("state", types.constant(Visit.VisitState.class, "visit.state"), Visit::state, Visit::withState),
            Field.optional("period", types.period(), Visit::period, Visit::withPeriod),
            Field.optional("host", types.reference(hosts()), Visit::hostId, Visit::withHostId),
            Field.<Visit, java.time.LocalDate>optional("reportDue", types.day(), Visit::reportDue, Visit::withReportDue)
                .refusing(VisitForm::dueBeforeEnd),
            Field.required("remote", types.flag(), Visit::remote, Visit::withRemote)),
        Section.of("money",
            Field.<Visit, Integer>optional("cost", types.euros(), Visit::cost, Visit::withCost)
                .warning(visit -> visit.cost().filter(cost -> cost > 10_000).map(_ -> Problem.of("visit.warning.dear"))),
            Field.optional("share", types.percent(1), Visit::share, Visit::withShare),
            Field.shown("costPerDay", types.euros(), VisitForm::costPerDay),
            Field.optional("businessId", types.businessId(), Visit::businessId, Visit::withBusinessId),
            Field.optional("agreed", types.flag(), Visit::agreed, Visit::withAgreed)),
        Section.of("content",
            Field.optional("summary", types.paragraph(1000), Visit::summary, Visit::withSummary),
            Field.optional("webAddress", types.webAddress(200), Visit::webAddress, Visit::withWebAddress),
            Field.optional("note", types.paragraph(2000), Visit::note, Visit::withNote)));
  }

  private static Optional<Problem> dueBeforeEnd(Visit visit) {
    var end = visit.period().flatMap(period -> period.to());
    return visit.reportDue().filter(due -> end.isPresent() && due.isBefore(end.get())).map(_ -> Problem.of("visit.problem.dueBeforeEnd"));
  }

  private static Optional<Integer> costPerDay(Visit visit) {
    return visit.cost().map(cost -> cost / 2);
  }

  private static Choices<Long> hosts() {
    return new Choices<>() {

      @Override
      public List<Long> options() {
        return HOSTS.keySet().stream().sorted().toList();
      }

      @Override
      public String label(Long id) {
        return HOSTS.getOrDefault(id, "?");
      }
    };
  }
}
