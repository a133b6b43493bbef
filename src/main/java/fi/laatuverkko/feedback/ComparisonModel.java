package fi.laatuverkko.feedback;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.feedback.FeedbackQuery.Comparable;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is compared between providers, and what there is to choose from. Reads only while it can be seen. */
public final class ComparisonModel {

  private static final Set<String> TABLES = Set.of("feedback_dataset", "feedback_result", "network", "network_member", "organisation");

  private final FeedbackQuery query;
  private final Desk desk;
  private final Latest latest = new Latest();
  private final ObservableList<ProviderGroup> groups = FXCollections.observableArrayList();
  private final ObservableList<Survey> surveys = FXCollections.observableArrayList();
  private final ObservableList<DateRange> periods = FXCollections.observableArrayList();
  private final ObservableList<Optional<String>> questions = FXCollections.observableArrayList();
  private final ObjectProperty<ProviderGroup> group = new SimpleObjectProperty<>();
  private final ObjectProperty<Survey> survey = new SimpleObjectProperty<>();
  private final ObjectProperty<DateRange> period = new SimpleObjectProperty<>();
  private final ObjectProperty<Optional<String>> question = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Optional<ComparisonChoice>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Comparable> comparable = Optional.empty();
  private boolean inFront;
  private boolean choosing;

  ComparisonModel(FeedbackQuery query, OpenFile file, Desk desk) {
    this.query = query;
    this.desk = desk;
    file.changes().listen(TABLES, _ -> load());
    group.addListener((_, _, _) -> chosen(0));
    survey.addListener((_, _, _) -> chosen(1));
    period.addListener((_, _, _) -> chosen(2));
    question.addListener((_, _, _) -> chosen(3));
  }

  void shown(boolean now) {
    inFront = now;
    load();
  }

  private void load() {
    if (inFront) {
      latest.start(desk.background().storage(query::comparable).onSuccess(this::show));
    }
  }

  private void show(Comparable read) {
    comparable = Optional.of(read);
    choosing = true;
    var offered = Stream.concat(read.groups().stream(), read.everybody().stream()).toList();
    fill(groups, group, offered, read.first().filter(read::hasResults).or(read::everybody), (one, other) -> one.networkId() == other.networkId());
    fill(surveys, survey, read.feedback().surveys(), read.feedback().surveys().stream().findFirst(), Object::equals);
    choosing = false;
    chosen(1);
  }

  /** Offers values and keeps the one chosen where it is still offered. */
  private static <V> void fill(ObservableList<V> offered, ObjectProperty<V> chosen, Collection<V> values, Optional<V> first,
      BiPredicate<V, V> same) {
    var before = chosen.get();
    offered.setAll(values);
    chosen.set(Stream.concat(values.stream().filter(value -> before != null && same.test(value, before)), first.stream()).findFirst().orElse(null));
  }

  /** @param level how deep the choice was: what hangs on it is offered anew */
  private void chosen(int level) {
    if (choosing) {
      return;
    }
    choosing = true;
    comparable.ifPresent(read -> {
      var feedback = read.feedback();
      if (level <= 1 && survey.get() != null) {
        fill(periods, period, feedback.periods(survey.get()), feedback.periods(survey.get()).stream().findFirst(), Object::equals);
      }
      if (level <= 2 && survey.get() != null && period.get() != null) {
        var offered = Stream.concat(Stream.of(Optional.<String>empty()), feedback.questions(survey.get(), period.get()).stream().map(Optional::of)).toList();
        fill(questions, question, offered, Optional.of(Optional.empty()), Object::equals);
      }
      var complete = group.get() != null && survey.get() != null && period.get() != null && question.get() != null;
      choice.set(Optional.empty());
      choice.set(complete ? Optional.of(new ComparisonChoice(group.get(), survey.get(), period.get(), question.get())) : Optional.empty());
    });
    choosing = false;
  }

  Optional<SharedFeedback> feedback() {
    return comparable.map(Comparable::feedback);
  }

  ObservableList<ProviderGroup> groups() {
    return groups;
  }

  ObservableList<Survey> surveys() {
    return surveys;
  }

  ObservableList<DateRange> periods() {
    return periods;
  }

  /** Without a question: the response rate. */
  ObservableList<Optional<String>> questions() {
    return questions;
  }

  ObjectProperty<ProviderGroup> groupProperty() {
    return group;
  }

  ObjectProperty<Survey> surveyProperty() {
    return survey;
  }

  ObjectProperty<DateRange> periodProperty() {
    return period;
  }

  ObjectProperty<Optional<String>> questionProperty() {
    return question;
  }

  /** What is compared; nothing while there is nothing to compare. */
  ReadOnlyObjectProperty<Optional<ComparisonChoice>> choiceProperty() {
    return choice.getReadOnlyProperty();
  }
}
