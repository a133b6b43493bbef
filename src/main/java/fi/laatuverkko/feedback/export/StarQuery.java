package fi.laatuverkko.feedback.export;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.feedback.FeedbackQuery;
import fi.laatuverkko.feedback.SharedFeedback;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.SharedValues;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Gathers the flat tables of indicators and survey results, as far as they may be shared. Drafts are left out. */
public final class StarQuery {

  private final DSLContext sql;
  private final Texts texts;

  public StarQuery(DSLContext sql, Texts texts) {
    this.sql = sql;
    this.texts = texts;
  }

  public Star read() {
    var comparable = new FeedbackQuery(sql).comparable();
    var projects = new RecordStore<>(sql, PROJECT, Project.class).all();
    Map<String, Star.Indicated> indicators = new LinkedHashMap<>();
    List<Star.Fact> facts = new ArrayList<>();
    indicators(indicators, facts);
    surveys(comparable.feedback(), indicators, facts);
    return new Star(List.copyOf(facts), days(facts), comparable.organisations().stream().map(StarQuery::whose).toList(),
        List.copyOf(indicators.values()), projects.stream().map(StarQuery::undertaking).toList());
  }

  private void indicators(Map<String, Star.Indicated> indicators, List<Star.Fact> facts) {
    var values = new RecordStore<>(sql, INDICATOR_VALUE, IndicatorValue.class).all().stream().filter(value -> value.state() != ValueState.DRAFT)
        .collect(Collectors.groupingBy(IndicatorValue::indicatorId));
    new RecordStore<>(sql, INDICATOR, Indicator.class).all().stream().filter(indicator -> indicator.unit() != Unit.TEXT).forEach(indicator -> {
      var key = "I" + indicator.id();
      indicators.put(key, new Star.Indicated(key, indicator.code().orElse(""), indicator.name(texts.language()), indicator.unit().name(),
          indicator.direction().name(), "", ""));
      facts(indicator, values.getOrDefault(indicator.id(), List.of()), facts);
    });
  }

  private static void facts(Indicator indicator, List<IndicatorValue> values, List<Star.Fact> facts) {
    var shared = SharedValues.of(indicator, values);
    for (var value : values) {
      var figure = shared.figure(value);
      var hidden = figure instanceof Figure.Suppressed;
      facts.add(new Star.Fact("V" + value.id(), "I" + indicator.id(), value.organisationId().map(id -> "O" + id).orElse(""),
          indicator.projectId().map(id -> "P" + id).orElse(""), value.periodFrom(), value.periodTo(),
          figure.shown(), hidden ? Optional.empty() : value.n(), hidden ? Optional.empty() : value.numerator(),
          hidden ? Optional.empty() : value.denominator(), figure instanceof Figure.Suppressed(var minimum) ? SharedFigure.hiddenText(minimum) : "shown"));
    }
  }

  private void surveys(SharedFeedback feedback, Map<String, Star.Indicated> indicators, List<Star.Fact> facts) {
    for (var measure : Measure.of(feedback)) {
      var key = "F-" + measure.survey() + measure.question().map(question -> "-" + Integer.toHexString(question.hashCode())).orElse("-RATE");
      indicators.putIfAbsent(key, new Star.Indicated(key, "", texts.get("feedback.survey." + measure.survey().name()) + ": "
          + measure.question().orElseGet(() -> texts.get("feedback.rate")), measure.isRate() ? Unit.PERCENT.name() : Unit.MEAN_1_5.name(), "UP",
          measure.survey().name(), measure.question().orElse("")));
      feedback.datasets().stream().filter(dataset -> dataset.survey() == measure.survey() && dataset.period().equals(measure.period())).forEach(dataset -> {
        var figure = measure.view(feedback).figure(dataset.organisationId(), measure.period());
        if (!(figure instanceof SharedFigure.Missing)) {
          var counts = measure.isRate() && figure instanceof SharedFigure.Shown;
          facts.add(new Star.Fact(key + "-D" + dataset.id(), key, "O" + dataset.organisationId(), "", dataset.periodFrom(), dataset.periodTo(),
              figure.shown(), figure.respondents(), counts ? dataset.answered().map(BigDecimal::valueOf) : Optional.empty(),
              counts ? dataset.invited().map(BigDecimal::valueOf) : Optional.empty(),
              figure instanceof SharedFigure.Hidden(var minimum) ? SharedFigure.hiddenText(minimum) : "shown"));
        }
      });
    }
  }

  private static List<Star.Day> days(List<Star.Fact> facts) {
    var first = facts.stream().map(Star.Fact::from).min(LocalDate::compareTo);
    var last = facts.stream().map(Star.Fact::to).max(LocalDate::compareTo);
    return first.map(from -> from.datesUntil(last.orElseThrow().plusDays(1)).map(Star.Day::new)).orElseGet(Stream::empty).toList();
  }

  private static Star.Whose whose(Organisation organisation) {
    return new Star.Whose("O" + organisation.id(), organisation.shownName(), organisation.legalName(), organisation.businessId().orElse(""));
  }

  private static Star.Undertaking undertaking(Project project) {
    return new Star.Undertaking("P" + project.id(), project.name(), project.caseNumber().orElse(""), project.startsOn(), project.endsOn());
  }
}
