package fi.laatuverkko.ledger;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Cents;
import fi.laatuverkko.format.OnDay;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.Decision;
import fi.laatuverkko.intake.Heading;
import fi.laatuverkko.intake.IncomingFile;
import fi.laatuverkko.intake.IncomingTable;
import fi.laatuverkko.intake.LineTally;
import fi.laatuverkko.intake.Proposal;
import fi.laatuverkko.intake.ReadFile;
import fi.laatuverkko.intake.TableReading;
import fi.laatuverkko.intake.WantedColumn;
import fi.laatuverkko.text.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a partner's ledger extract as entries of a project. Categories and partners that the extract calls by unknown names are asked
 * for; lines that stand in the books already are left out unless the user wants them.
 */
final class LedgerImport implements TableReading<ImportSettings, List<ReadLine.Entry>> {

  static final String PURPOSE = "ledger";
  static final String LEAVE_OUT = "leave-out";
  private static final String TAKE = "take";
  private static final String KNOWN = "known";

  private static final List<WantedColumn> WANTED = List.of(
      WantedColumn.of("day", "ledger.column.day", "Päivä", "Pvm", "Päivämäärä", "Tositepäivä", "Tositepvm", "Tositteen pvm", "Kirjauspäivä", "Kirjauspvm",
          "Tapahtumapäivä", "Tapahtumapvm", "Laskupvm", "Datum", "Bokföringsdatum", "Verifikatdatum", "Verifikationsdatum", "Date", "Posting date",
          "Document date").needed(),
      WantedColumn.of("amount", "ledger.column.amount", "Summa", "Summa €", "Summa EUR", "Määrä", "Euroa", "Euro", "€", "EUR", "Netto", "Nettosumma",
          "Arvo", "Toteuma", "Toteutunut", "Veroton summa", "Belopp", "Nettobelopp", "Amount", "Net amount"),
      WantedColumn.of("debit", "ledger.column.debit", "Debet", "Debit", "Veloitus", "Debet €", "Debet EUR", "An"),
      WantedColumn.of("credit", "ledger.column.credit", "Kredit", "Credit", "Hyvitys", "Kredit €", "Kredit EUR", "Per"),
      WantedColumn.of("description", "ledger.column.description", "Selite", "Kuvaus", "Teksti", "Vientiselite", "Kirjausteksti", "Selitys", "Tapahtuma",
          "Toimittaja ja selite", "Förklaring", "Text", "Beskrivning", "Description"),
      WantedColumn.of("voucher", "ledger.column.voucher", "Tosite", "Tositenumero", "Tositenro", "Tosite nro", "Tositteen numero", "Tositelaji ja numero",
          "Verifikat", "Verifikatnummer", "Ver.nr", "Voucher", "Voucher number", "Document number"),
      WantedColumn.of("account", "ledger.column.account", "Tili", "Tilinumero", "Tilinro", "Tili nro", "Pääkirjatili", "Kustannuslaji", "Konto",
          "Kontonummer", "Account", "Account number"),
      WantedColumn.of("category", "ledger.column.category", "Menoluokka", "Luokka", "Kululaji", "Budjettirivi", "Talousarviorivi", "Utgiftsslag", "Category",
          "Cost category"),
      WantedColumn.of("partner", "ledger.column.partner", "Kumppani", "Organisaatio", "Osatoteuttaja", "Toteuttaja", "Samarbetspartner", "Organisation",
          "Partner"),
      WantedColumn.of("vat", "ledger.column.vat", "ALV", "ALV €", "Arvonlisävero", "Vero", "Moms", "Mervärdesskatt", "VAT"));

  private final ImportContext context;
  private final ValueTypes types;
  private final RecordStore<LedgerEntry> store;

  LedgerImport(ImportContext context, ValueTypes types, RecordStore<LedgerEntry> store) {
    this.context = context;
    this.types = types;
    this.store = store;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public String title() {
    return "ledger.import.title";
  }

  @Override
  public List<WantedColumn> wanted() {
    return WANTED;
  }

  @Override
  public Form<ImportSettings> form() {
    return Form.of("ledgerImport", Section.of("extract",
        Field.reference("projectGrant", types.reference(offered(context.grants())), ImportSettings::projectGrant, ImportSettings::withProjectGrant),
        Field.optional("partner", types.reference(partners()), ImportSettings::partner, ImportSettings::withPartner),
        Field.required("period", types.constant(BookedPeriod.class, "ledger.period"), ImportSettings::period, ImportSettings::withPeriod),
        Field.required("incomeNegative", types.flag(), ImportSettings::incomeNegative, ImportSettings::withIncomeNegative)));
  }

  /** The partner whose name stands in the name of the file or of the sheet, where one does. */
  @Override
  public ImportSettings first(IncomingFile file, IncomingTable table, ColumnMatch match) {
    var grant = context.grants().keySet().stream().findFirst().orElse(0L);
    var partner = match.has("partner") ? Optional.<Long>empty() : named(file.name() + " " + table.name());
    return new ImportSettings(grant, partner, context.usualPeriod(), true);
  }

  private Optional<Long> named(String words) {
    var plain = Heading.plain(words);
    var found = context.partners().entrySet().stream()
        .filter(partner -> partner.getValue().stream().map(Heading::plain).anyMatch(plain::contains)).map(Map.Entry::getKey).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  @Override
  public Optional<String> sender(ImportSettings settings) {
    return settings.partner().map(key -> context.partners().get(key).getFirst());
  }

  @Override
  public Proposal<List<ReadLine.Entry>> read(IncomingFile file, IncomingTable table, ColumnMatch match, ImportSettings settings, Progress progress) {
    if (settings.projectGrant() == 0) {
      throw new Refusal(Problem.of("ledger.import.noGrant"));
    }
    if (!match.has("amount") && !match.has("debit") && !match.has("credit")) {
      throw new Refusal(Problem.of("ledger.import.noAmount"));
    }
    var lines = new ExtractLineImport(match, settings, context);
    var gathered = new Gathered(match.has("partner") || settings.partner().isPresent(), settings.projectGrant());
    table.read(row -> {
      if (match.isData(row) && !row.isBlank()) {
        gathered.add(lines.read(row));
      }
      return true;
    }, progress);
    return new Proposal<>(gathered.entries, gathered.tally, facts(gathered), gathered.decisions());
  }

  /** Lines by what becomes of them, and what has to be asked. */
  private final class Gathered {

    private final boolean partnerStated;
    private final LineTally tally = new LineTally();
    private final List<ReadLine.Entry> entries = new ArrayList<>();
    private final ImportQuestions questions;
    private BigDecimal sum = BigDecimal.ZERO.setScale(2);
    private int known;

    Gathered(boolean partnerStated, long grant) {
      this.questions = new ImportQuestions(context, grant);
      this.partnerStated = partnerStated;
    }

    void add(ReadLine line) {
      switch (line) {
        case ReadLine.Refused(var place, var why) -> tally.refuse(place, why);
        case ReadLine.LeftOut(var place, var why) -> tally.unclear(place, why);
        case ReadLine.Entry entry when entry.partner().filter(String::isEmpty).isPresent() ->
            tally.refuse(entry.place(), Problem.of(partnerStated ? "ledger.import.noPartnerOnLine" : "ledger.import.noPartner"));
        case ReadLine.Entry entry when entry.category().filter(String::isEmpty).isPresent() ->
            tally.refuse(entry.place(), Problem.of("ledger.import.noCategory"));
        case ReadLine.Entry entry -> add(entry);
      }
    }

    private void add(ReadLine.Entry entry) {
      entries.add(entry);
      sum = sum.add(entry.entry().amount());
      if (!entry.isWhole()) {
        questions.ask(entry);
        tally.unclear(entry.place(), Problem.of("ledger.import.asked", entry.partner().or(entry::category).orElseThrow()));
      } else if (context.isKnown(entry.entry())) {
        known++;
        tally.unclear(entry.place(), Problem.of("ledger.import.known"));
      } else {
        tally.take();
      }
    }

    List<Decision> decisions() {
      var decisions = new ArrayList<>(questions.decisions());
      if (known > 0) {
        decisions.add(new Decision(KNOWN, Problem.of("ledger.import.question.known", known), List.of(
            new Decision.Option(LEAVE_OUT, Problem.of("ledger.import.leaveOut")), new Decision.Option(TAKE, Problem.of("ledger.import.take"))),
            Optional.of(LEAVE_OUT)));
      }
      return decisions;
    }
  }

  private static List<Phrase> facts(Gathered gathered) {
    if (gathered.entries.isEmpty()) {
      return List.of();
    }
    var days = gathered.entries.stream().map(line -> line.entry().entryDay()).toList();
    return List.of(Problem.of("ledger.import.fact", gathered.entries.size(), new OnDay(days.stream().min(LocalDate::compareTo).orElseThrow()),
        new OnDay(days.stream().max(LocalDate::compareTo).orElseThrow()), new Cents(gathered.sum)));
  }

  @Override
  public boolean takesPart() {
    return true;
  }

  @Override
  public ActName act(IncomingFile file, Proposal<List<ReadLine.Entry>> proposal) {
    return ActName.of("ledger.act.imported", file.name());
  }

  @Override
  public void store(Act act, ReadFile file, List<ReadLine.Entry> content, ImportSettings settings, Map<String, String> answers) {
    store.insertAll(act, chosen(content, settings, answers));
  }

  /** The entries to store after the user's answers. */
  List<LedgerEntry> chosen(List<ReadLine.Entry> content, ImportSettings settings, Map<String, String> answers) {
    var answered = new ImportAnswers(context, settings, answers);
    var takesKnown = TAKE.equals(answers.get(KNOWN));
    return content.stream().flatMap(line -> answered.entry(line).stream()).filter(entry -> takesKnown || !context.isKnown(entry)).toList();
  }

  private Choices<Long> partners() {
    return offered(context.partners().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, partner -> partner.getValue().getFirst(),
        (a, _) -> a, LinkedHashMap::new)));
  }

  private static Choices<Long> offered(Map<Long, String> names) {
    return new Choices<>() {
      @Override
      public List<Long> options() {
        return List.copyOf(names.keySet());
      }

      @Override
      public String label(Long key) {
        return names.getOrDefault(key, "–");
      }
    };
  }
}
