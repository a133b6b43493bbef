package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back, and no text at all makes an input throw. */
class RoundTripTest {

  private static final int ROUNDS = 2_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private static final List<Function<String, Parsed<?>>> INPUTS = List.of(
      NumberInput::whole, NumberInput::count, NumberInput::decimal, text -> NumberInput.decimal(text, 1), MoneyInput::wholeEuros,
      MoneyInput::cents, PercentInput::share, text -> PercentInput.change(text, 2), text -> DateInput.parse(text, TODAY),
      text -> DateRangeInput.parse(text, TODAY), TimeInput::parse, BusinessId::parse, Oid::parse, EmailAddress::parse,
      WebAddress::parse, CaseNumber::parse);

  /** Characters that mean something to the inputs, and some that only look so. */
  private static final String MEANINGFUL = "0123456789019  ..,,--–−/:'’€%+ehklo\u00A0\u202F\u2009\uFEFF\t\n١५xä(";

  private final Random random = new Random(20260504);

  @ParameterizedTest
  @EnumSource
  void numbersAreReadBack(Language language) {
    var formats = Formats.in(language);
    for (int round = 0; round < ROUNDS; round++) {
      var decimals = random.nextInt(5);
      var number = number(decimals);
      assertThat(NumberInput.decimal(formats.number(number, decimals), decimals)).isEqualTo(Parsed.of(number));
      assertThat(NumberInput.decimal(formats.signed(number, decimals), decimals)).isEqualTo(Parsed.of(number));
      assertThat(NumberInput.decimal(formats.exact(number)).understood().orElseThrow()).isEqualByComparingTo(number);
      assertThat(PercentInput.change(formats.percent(number, decimals), decimals)).isEqualTo(Parsed.of(number));
    }
  }

  @ParameterizedTest
  @EnumSource
  void shownNumbersAreReadBackAsTheyWereRounded(Language language) {
    var formats = Formats.in(language);
    for (int round = 0; round < ROUNDS; round++) {
      var decimals = random.nextInt(3);
      var number = number(4);
      assertThat(NumberInput.decimal(formats.number(number, decimals), decimals))
          .isEqualTo(Parsed.of(number.setScale(decimals, RoundingMode.HALF_UP)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void moneyAndWholeNumbersAreReadBack(Language language) {
    var formats = Formats.in(language);
    for (int round = 0; round < ROUNDS; round++) {
      var euros = random.nextInt(MoneyInput.MOST_EUROS + 1) / (int) Math.pow(10, random.nextInt(8));
      assertThat(MoneyInput.wholeEuros(formats.euros(euros))).isEqualTo(Parsed.of(euros));
      var whole = random.nextInt(-999_999_999, 1_000_000_000);
      assertThat(NumberInput.whole(formats.whole(whole))).isEqualTo(Parsed.of(whole));
      assertThat(NumberInput.whole(formats.signed(whole))).isEqualTo(Parsed.of(whole));
      var cents = number(2);
      assertThat(MoneyInput.cents(formats.cents(cents))).isEqualTo(Parsed.of(cents));
      var share = new BigDecimal(BigInteger.valueOf(random.nextInt(1001)), 1);
      assertThat(PercentInput.share(formats.percent(share, 1))).isEqualTo(Parsed.of(share));
      assertThat(PercentInput.share(formats.exactPercent(share))).isEqualTo(Parsed.of(share));
    }
  }

  @ParameterizedTest
  @EnumSource
  void datesPeriodsAndTimesAreReadBack(Language language) {
    var formats = Formats.in(language);
    for (int round = 0; round < ROUNDS; round++) {
      var from = date();
      var to = from.plusDays((long) random.nextInt(1000) * random.nextInt(2));
      assertThat(DateInput.parse(formats.date(from), TODAY)).isEqualTo(Parsed.of(from));
      for (var range : List.of(DateRange.of(from, to), new DateRange(Optional.of(from), Optional.empty()),
          new DateRange(Optional.empty(), Optional.of(to)))) {
        assertThat(DateRangeInput.parse(formats.dateRange(range), TODAY)).isEqualTo(Parsed.of(range));
      }
      var time = LocalTime.of(random.nextInt(24), random.nextInt(60));
      assertThat(TimeInput.parse(formats.time(time))).isEqualTo(Parsed.of(time));
    }
  }

  @Test
  void noTextMakesAnInputThrowAndEveryRefusalCanBeSaidInEveryLanguage() {
    var problems = new HashMap<String, Problem>();
    for (int round = 0; round < 10 * ROUNDS; round++) {
      var text = round % 2 == 0 ? anything() : meaningful();
      for (var input : INPUTS) {
        input.apply(text).refusal().ifPresent(problem -> problems.put(problem.key(), problem));
      }
    }
    for (var problem : problems.values()) {
      for (var language : Language.values()) {
        assertThat(problem.in(Texts.in(language))).isNotBlank().contains((String) problem.values().getFirst()).doesNotContain("{1");
      }
    }
  }

  @Test
  void aHugePasteIsRefusedAtOnce() {
    for (var part : List.of("1", " ", "1 ", "1.", "-", "1-", "a.", "€", "\n", "😀", "1.1.2019–")) {
      var text = "5" + part.repeat(200_000) + "x";
      for (var input : INPUTS) {
        assertThat(input.apply(text)).isInstanceOf(Parsed.Refused.class);
      }
    }
  }

  private BigDecimal number(int decimals) {
    var digits = random.nextInt(1, 11);
    return new BigDecimal(BigInteger.valueOf(random.nextLong((long) Math.pow(10, digits))), decimals)
        .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
  }

  private LocalDate date() {
    return LocalDate.of(DateInput.FIRST_YEAR, 1, 1).plusDays(random.nextInt(105_000));
  }

  private String anything() {
    return random.ints(random.nextInt(30), 0, Character.MAX_CODE_POINT + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private String meaningful() {
    return random.ints(random.nextInt(14), 0, MEANINGFUL.length())
        .collect(StringBuilder::new, (text, at) -> text.append(MEANINGFUL.charAt(at)), StringBuilder::append).toString();
  }
}
