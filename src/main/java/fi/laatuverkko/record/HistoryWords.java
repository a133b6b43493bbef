package fi.laatuverkko.record;

import fi.laatuverkko.act.FieldChange;
import fi.laatuverkko.act.RowChange;
import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what was changed in a record with the labels and words of its form. */
public final class HistoryWords {

  private final Form<?> form;
  private final Texts texts;
  private final Formats formats;

  public HistoryWords(Form<?> form, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  /** A line for each changed field; one line for a record made or deleted. */
  public List<HistoryLine> lines(RowChange change, int from) {
    if (change.kind() != RowChange.Kind.UPDATED) {
      return List.of(line(change, from, Optional.empty(), Optional.empty(), Optional.empty()));
    }
    return IntStream.range(0, change.fields().size()).mapToObj(at -> {
      var field = change.fields().get(at);
      return line(change, from + at, Optional.of(label(field.column())),
          field.before().map(value -> words(field, value)), field.after().map(value -> words(field, value)));
    }).toList();
  }

  private HistoryLine line(RowChange change, int number, Optional<String> field, Optional<String> before, Optional<String> after) {
    var at = LocalDateTime.ofInstant(change.act().at(), ZoneId.systemDefault());
    return new HistoryLine(number, at, change.act().by(), change.act().in(texts), field, before, after);
  }

  /** The field's label, in whichever form of the record it is; for a part of a field, such as the first day of a period, a text of its own. */
  private String label(String column) {
    return texts.find("history.column." + column)
        .or(() -> texts.find(form.name() + ".field." + fieldName(column)))
        .orElse(column);
  }

  private Optional<Field<?, ?>> field(String column) {
    var name = fieldName(column);
    return form.fields().<Field<?, ?>>map(field -> field).filter(field -> field.name().equals(name)).findFirst();
  }

  /** The field of a column: {@code case_number} is caseNumber, {@code network_id} is network. */
  private static String fieldName(String column) {
    var words = column.replaceAll("_id$", "").split("_");
    var name = new StringBuilder(words[0]);
    for (int at = 1; at < words.length; at++) {
      name.append(Character.toUpperCase(words[at].charAt(0))).append(words[at].substring(1));
    }
    return name.toString();
  }

  private String words(FieldChange change, Object value) {
    var chosen = field(change.column()).flatMap(field -> field.type().choices()).flatMap(choices -> chosen(choices, value));
    return chosen.orElseGet(() -> switch (value) {
      case LocalDate day -> formats.date(day);
      case LocalTime time -> formats.time(time);
      case BigDecimal number -> formats.exact(number);
      case Integer number -> formats.whole(number);
      case Boolean flag -> texts.get(flag ? "field.yes" : "field.no");
      default -> value.toString();
    });
  }

  /** The words for a stored value of a choice: a key, or the name of a constant. */
  private static <V> Optional<String> chosen(Choices<V> choices, Object stored) {
    if (stored instanceof Long key) {
      return label(choices, key);
    }
    return choices.options().stream().filter(option -> option instanceof Enum<?> constant && constant.name().equals(stored)).findFirst()
        .map(choices::label);
  }

  @SuppressWarnings("unchecked")
  private static <V> Optional<String> label(Choices<V> choices, Long key) {
    return Optional.of(((Choices<Long>) choices).label(key));
  }
}
