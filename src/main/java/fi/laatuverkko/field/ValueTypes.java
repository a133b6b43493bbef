package fi.laatuverkko.field;

import fi.laatuverkko.format.BusinessId;
import fi.laatuverkko.format.DateInput;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.DateRangeInput;
import fi.laatuverkko.format.EmailAddress;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.MoneyInput;
import fi.laatuverkko.format.NumberInput;
import fi.laatuverkko.format.Oid;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.PercentInput;
import fi.laatuverkko.format.TimeInput;
import fi.laatuverkko.format.WebAddress;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the value types of one language: how each sort of value is typed, shown and sorted there. */
public final class ValueTypes {

  private final Texts texts;
  private final Formats formats;
  private final Collator collator;
  private final Clock clock;

  public ValueTypes(Texts texts, Clock clock) {
    this.texts = texts;
    this.formats = Formats.in(texts.language());
    this.collator = formats.collator();
    this.clock = clock;
  }

  public Texts texts() {
    return texts;
  }

  public Formats formats() {
    return formats;
  }

  /** One line of text of at most {@code limit} characters. */
  public ValueType<String> text(int limit) {
    return text(Editor.LINE, limit, ValueTypes::line);
  }

  /** Several lines of text of at most {@code limit} characters. */
  public ValueType<String> paragraph(int limit) {
    return text(Editor.PARAGRAPH, limit, text -> text.isBlank() ? Parsed.empty() : Parsed.of(text.strip()));
  }

  public ValueType<String> businessId() {
    return text(Editor.LINE, 9, BusinessId::parse);
  }

  public ValueType<String> oid() {
    return text(Editor.LINE, 40, Oid::parse);
  }

  public ValueType<String> email(int limit) {
    return text(Editor.LINE, limit, EmailAddress::parse);
  }

  public ValueType<String> webAddress(int limit) {
    return text(Editor.LINE, limit, WebAddress::parse);
  }

  /** Whole euros, 0 to 9 999 999. */
  public ValueType<Integer> euros() {
    return this.<Integer>number(MoneyInput::wholeEuros, formats::euros);
  }

  /** Euros and cents, also negative. */
  public ValueType<BigDecimal> cents() {
    return number(MoneyInput::cents, formats::cents);
  }

  public ValueType<Integer> whole() {
    return this.<Integer>number(text -> NumberInput.whole(text), formats::whole);
  }

  /** A whole number from {@code least} to {@code most}. */
  public ValueType<Integer> whole(int least, int most) {
    return this.<Integer>number(text -> NumberInput.whole(text, least, most), formats::whole);
  }

  /** A calendar year, written without a space for thousands. */
  public ValueType<Integer> year() {
    return this.<Integer>number(text -> NumberInput.whole(text, 1990, 2100), String::valueOf);
  }

  /** A number of people or things. */
  public ValueType<Integer> count() {
    return this.<Integer>number(NumberInput::count, formats::whole);
  }

  public ValueType<BigDecimal> decimal(int decimals) {
    return number(text -> NumberInput.decimal(text, decimals), value -> formats.number(value, decimals));
  }

  /** A number shown with as many decimals as it has. */
  public ValueType<BigDecimal> exact() {
    return number(text -> NumberInput.decimal(text, 4), formats::exact);
  }

  /** A percentage, 0 to 100. */
  public ValueType<BigDecimal> percent(int decimals) {
    return number(text -> PercentInput.share(text, decimals), value -> formats.percent(value, decimals));
  }

  public ValueType<LocalDate> day() {
    return new ValueType<>(Editor.DAY, false, text -> DateInput.parse(text, LocalDate.now(clock)), formats::date, value -> value,
        Optional.empty(), Optional.empty(), _ -> Mark.NONE);
  }

  public ValueType<LocalTime> time() {
    return new ValueType<>(Editor.LINE, false, TimeInput::parse, formats::time, value -> value,
        Optional.empty(), Optional.empty(), _ -> Mark.NONE);
  }

  /** A day and a time of day, shown only. */
  public ValueType<LocalDateTime> moment() {
    return new ValueType<>(Editor.LINE, false, text -> Parsed.refused("field.problem.choice", text), formats::dateTime, value -> value,
        Optional.empty(), Optional.empty(), _ -> Mark.NONE);
  }

  /** A period typed as one text; sorted by its first day, open beginnings first. */
  public ValueType<DateRange> period() {
    return new ValueType<>(Editor.LINE, false, text -> DateRangeInput.parse(text, LocalDate.now(clock)), formats::dateRange,
        range -> range.from().orElse(LocalDate.MIN), Optional.empty(), Optional.empty(), _ -> Mark.NONE);
  }

  public ValueType<Boolean> flag() {
    return new ValueType<>(Editor.FLAG, false, this::yesOrNo, value -> texts.get(value ? "field.yes" : "field.no"), value -> value,
        Optional.empty(), Optional.empty(), _ -> Mark.NONE);
  }

  /** One of the constants of an enum; the words are the texts {@code prefix.CONSTANT}; sorted in the order of the constants. */
  public <E extends Enum<E>> ValueType<E> constant(Class<E> type, String prefix) {
    var options = Arrays.asList(type.getEnumConstants());
    Function<E, String> label = value -> texts.get(prefix + "." + value.name());
    return choice(options(options, label), Enum::ordinal);
  }

  /** A reference to another record, shown by its name. */
  public ValueType<Long> reference(Choices<Long> choices) {
    return choice(choices, id -> formats.sortKey(choices.label(id)));
  }

  /** One of some values, offered and sorted in their own order. */
  public <V> ValueType<V> choice(Choices<V> choices) {
    return choice(choices, value -> choices.options().indexOf(value));
  }

  private <V> ValueType<V> choice(Choices<V> choices, Function<V, Comparable<?>> sortKey) {
    return new ValueType<>(Editor.CHOICE, false, text -> chosen(choices, text), choices::label, sortKey,
        Optional.empty(), Optional.of(choices), _ -> Mark.NONE);
  }

  private static <V> Choices<V> options(List<V> options, Function<V, String> label) {
    return new Choices<>() {
      @Override
      public List<V> options() {
        return options;
      }

      @Override
      public String label(V value) {
        return label.apply(value);
      }
    };
  }

  private <V> Parsed<V> chosen(Choices<V> choices, String text) {
    if (text.isBlank()) {
      return Parsed.empty();
    }
    return choices.options().stream().filter(option -> collator.equals(choices.label(option), text.strip())).findFirst()
        .map(Parsed::of).orElseGet(() -> Parsed.refused("field.problem.choice", text.strip()));
  }

  private <V> ValueType<V> number(Function<String, Parsed<V>> parse, Function<V, String> format) {
    return new ValueType<>(Editor.LINE, true, parse, format, value -> (Comparable<?>) value,
        Optional.empty(), Optional.empty(), _ -> Mark.NONE);
  }

  private ValueType<String> text(Editor editor, int limit, Function<String, Parsed<String>> parse) {
    return new ValueType<>(editor, false, typed -> parse.apply(typed).then(text -> within(limit, text)), value -> value,
        formats::sortKey, Optional.of(limit), Optional.empty(), _ -> Mark.NONE);
  }

  private static Parsed<String> line(String typed) {
    var text = typed.strip().replaceAll("\\R+", " ");
    return text.isEmpty() ? Parsed.empty() : Parsed.of(text);
  }

  private static Parsed<String> within(int limit, String text) {
    return text.length() <= limit ? Parsed.of(text)
        : Parsed.refused("field.problem.length", String.valueOf(text.length()), String.valueOf(limit));
  }

  private Parsed<Boolean> yesOrNo(String text) {
    if (text.isBlank()) {
      return Parsed.empty();
    }
    if (collator.equals(text.strip(), texts.get("field.yes"))) {
      return Parsed.of(true);
    }
    return collator.equals(text.strip(), texts.get("field.no")) ? Parsed.of(false) : Parsed.refused("field.problem.flag", text.strip());
  }
}
