package fi.laatuverkko.ledger;

import fi.laatuverkko.format.MoneyInput;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.Heading;
import fi.laatuverkko.intake.IncomingRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Understands the lines of a ledger extract one after the other; lines with an account alone tell the account of those below. */
final class ExtractLineImport {

  private static final Pattern TOTAL = Pattern.compile("(kaikki )?(yhteensa|summa|valisumma|saldo|alkusaldo|loppusaldo|siirto|total|totalt|summa totalt|"
      + "sammanlagt|saldo in|saldo ut|grand total|subtotal|balance|opening balance|closing balance|tilin saldo|tili yhteensa)\\b.*");
  private static final Pattern ACCOUNT = Pattern.compile("(?:(?:tili|konto|account)[: ]+)?(\\d{3,8})(?:[\\s:–-].*)?", Pattern.CASE_INSENSITIVE);
  private static final BigDecimal NOISE = new BigDecimal("0.000001");
  private static final BigDecimal MOST = new BigDecimal("9999999999.99");

  private final ColumnMatch match;
  private final ImportSettings settings;
  private final ImportContext context;
  private Optional<String> accountAbove = Optional.empty();

  ExtractLineImport(ColumnMatch match, ImportSettings settings, ImportContext context) {
    this.match = match;
    this.settings = settings;
    this.context = context;
  }

  ReadLine read(IncomingRow row) {
    var day = row.day(match.column("day"), context.reference());
    if (day.understood().isEmpty()) {
      var sumless = isBlank(row, "amount") && isBlank(row, "debit") && isBlank(row, "credit");
      var account = account(row);
      if (sumless && (isBlank(row, "day") || account.isPresent())) {
        accountAbove = account.or(() -> accountAbove);
        return new ReadLine.LeftOut(row.place(), Problem.of(isTotal(row) ? "ledger.import.total" : "ledger.import.heading"));
      }
      if (isTotal(row)) {
        return new ReadLine.LeftOut(row.place(), Problem.of("ledger.import.total"));
      }
    }
    var misfit = row.misfit(match.headings().size());
    if (misfit.isPresent()) {
      return new ReadLine.Refused(row.place(), misfit.get());
    }
    return switch (day) {
      case Parsed.Understood<LocalDate>(var found) -> withAmount(row, found);
      case Parsed.Empty<LocalDate> _ -> new ReadLine.Refused(row.place(match.column("day")), Problem.of("ledger.import.noDay"));
      case Parsed.Refused<LocalDate>(var problem) -> new ReadLine.Refused(row.place(match.column("day")), problem);
    };
  }

  /** The account that a line without an amount names: it is that of the lines below. */
  private static Optional<String> account(IncomingRow row) {
    return IntStream.range(0, row.size()).mapToObj(row::text).map(ACCOUNT::matcher).filter(Matcher::matches).map(matcher -> matcher.group(1)).findFirst();
  }

  private ReadLine withAmount(IncomingRow row, LocalDate day) {
    return switch (amount(row)) {
      case Parsed.Understood<BigDecimal>(var amount) when amount.signum() == 0 -> new ReadLine.LeftOut(row.place(), Problem.of("ledger.import.zero"));
      case Parsed.Understood<BigDecimal>(var amount) -> entry(row, day, amount);
      case Parsed.Empty<BigDecimal> _ -> new ReadLine.Refused(row.place(amountColumn()), Problem.of("ledger.import.noSum"));
      case Parsed.Refused<BigDecimal>(var problem) -> new ReadLine.Refused(row.place(amountColumn(row)), problem);
    };
  }

  private ReadLine entry(IncomingRow row, LocalDate day, BigDecimal amount) {
    for (var limit : new Limit[] {new Limit("voucher", 40), new Limit("account", 40), new Limit("description", 400)}) {
      var text = row.text(match.column(limit.column));
      if (text.length() > limit.most) {
        return new ReadLine.Refused(row.place(match.column(limit.column)),
            Problem.of("field.problem.length", String.valueOf(text.length()), String.valueOf(limit.most)));
      }
    }
    var vat = money(row, match.column("vat"));
    if (vat.refusal().isPresent()) {
      return new ReadLine.Refused(row.place(match.column("vat")), vat.refusal().get());
    }
    var account = text(row, "account").or(() -> accountAbove);
    var partnerText = text(row, "partner");
    var partner = settings.partner().or(() -> partnerText.flatMap(context::partner));
    var categoryText = text(row, "category");
    var category = categoryText.flatMap(name -> context.category(settings.projectGrant(), name))
        .or(() -> categoryText.isPresent() ? Optional.empty() : account.flatMap(number -> partner.flatMap(key -> context.account(key, number))));
    var entry = LedgerEntryBuilder.builder()
        .projectGrantId(settings.projectGrant())
        .projectPartnerId(partner.orElse(0L))
        .categoryId(category.map(ImportContext.Category::id).orElse(0L))
        .entryDay(day)
        .voucher(text(row, "voucher")).account(account).description(text(row, "description"))
        .amount(signed(amount, category)).vatAmount(vat.understood().filter(tax -> tax.signum() != 0))
        .eligible(true).reportingPeriod(settings.period()).build();
    return new ReadLine.Entry(entry,
        category.isPresent() ? Optional.empty() : Optional.of(categoryText.or(() -> account).orElse("")),
        partner.isPresent() ? Optional.empty() : Optional.of(partnerText.orElse("")), row.place());
  }

  private record Limit(String column, int most) {}

  /** Income stands in double-entry books with a minus; here it is positive. */
  BigDecimal signed(BigDecimal amount, Optional<ImportContext.Category> category) {
    return settings.incomeNegative() && category.filter(known -> !known.cost()).isPresent() ? amount.negate() : amount;
  }

  /** The amount, or debit less credit. */
  private Parsed<BigDecimal> amount(IncomingRow row) {
    if (match.has("amount") && !isBlank(row, "amount")) {
      return money(row, match.column("amount"));
    }
    var debit = money(row, match.column("debit"));
    var credit = money(row, match.column("credit"));
    if (debit.refusal().isPresent() || credit.refusal().isPresent()) {
      return debit.refusal().isPresent() ? debit : credit;
    }
    if (debit.understood().isEmpty() && credit.understood().isEmpty()) {
      return Parsed.empty();
    }
    return Parsed.of(debit.understood().orElse(BigDecimal.ZERO).subtract(credit.understood().orElse(BigDecimal.ZERO).abs()).setScale(2));
  }

  private int amountColumn() {
    return match.has("amount") ? match.column("amount") : match.column("debit");
  }

  private int amountColumn(IncomingRow row) {
    return match.has("amount") && !isBlank(row, "amount") ? match.column("amount")
        : money(row, match.column("debit")).refusal().isPresent() ? match.column("debit") : match.column("credit");
  }

  /** Money with cents; a workbook's number may be a hair off because spreadsheets count in binary. */
  private static Parsed<BigDecimal> money(IncomingRow row, int column) {
    if (row.fault(column).isPresent()) {
      return new Parsed.Refused<>(row.fault(column).get());
    }
    var typed = MoneyInput.cents(row.text(column));
    if (!(typed instanceof Parsed.Refused<BigDecimal>)) {
      return typed;
    }
    return switch (row.number(column)) {
      case Parsed.Understood<BigDecimal>(var number) when isCents(number) -> Parsed.of(number.setScale(2, RoundingMode.HALF_UP));
      case Parsed.Refused<BigDecimal> refused -> refused;
      default -> typed;
    };
  }

  private static boolean isCents(BigDecimal number) {
    return number.abs().compareTo(MOST) <= 0 && number.subtract(number.setScale(2, RoundingMode.HALF_UP)).abs().compareTo(NOISE) < 0;
  }

  private boolean isBlank(IncomingRow row, String column) {
    return row.text(match.column(column)).isEmpty() && row.fault(match.column(column)).isEmpty();
  }

  private Optional<String> text(IncomingRow row, String column) {
    return Optional.of(row.text(match.column(column))).filter(text -> !text.isEmpty());
  }

  private static boolean isTotal(IncomingRow row) {
    return IntStream.range(0, row.size()).mapToObj(row::text).map(Heading::plain).anyMatch(text -> TOTAL.matcher(text).matches());
  }
}
