package fi.laatuverkko.workbook;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A workbook with something of everything, the way a report uses the package. */
final class ShownWorkbook {

  record Partner(String name, String businessId, String role, Optional<BigDecimal> costs, Optional<BigDecimal> grant,
      Optional<BigDecimal> spent) {

    Optional<BigDecimal> left() {
      return grant.flatMap(granted -> spent.map(granted::subtract));
    }

    Optional<Double> used() {
      return grant.filter(granted -> granted.signum() > 0).flatMap(granted -> spent.map(s -> s.doubleValue() / granted.doubleValue()));
    }
  }

  record Forum(LocalDate day, String kind, String name, String place, Optional<Integer> people, Object feedback, String address) {}

  record Budget(String label, Optional<Integer> fromRow, int applied, int granted) {

    boolean isSum() {
      return fromRow.isPresent();
    }
  }

  record Figure(String name, CellKind kind, Optional<BigDecimal> baseline, Optional<BigDecimal> reached) {}

  static final ZonedDateTime CREATED = ZonedDateTime.of(2022, 8, 15, 14, 2, 0, 0, ZoneId.of("Europe/Helsinki"));

  static final List<Partner> PARTNERS = List.of(
      new Partner("Savon koulutuskuntayhtymä", "1852679-9", "päätoteuttaja", money(20000), money(15000), money(14250.5)),
      new Partner("Jyväskylän koulutuskuntayhtymä Gradia", "0208201-1", "osatoteuttaja", money(12000), money(9000), money(9000)),
      new Partner("Etelä-Savon ammattiopisto", "0165761-0", "osatoteuttaja", money(11000), money(8250), Optional.empty()),
      new Partner("=Ruotsalainen & \"Nordic\" koulutus", "1629284-5", "osatoteuttaja", money(10000), money(7500), money(-120)),
      new Partner("Ylä-Savon ammattiopisto", "0211675-2", "muu kumppani", Optional.empty(), Optional.empty(), Optional.empty()));

  private ShownWorkbook() {}

  static ReportWorkbook in(Language language) {
    return ReportWorkbook.of(Texts.in(language), "OPH-loppuselvityksen valmistelutyökirja: Loiste 6 & kumppanit", CREATED)
        .by("Hankekoordinaattori", "Savon koulutuskuntayhtymä").about("Loppuselvitys", "Loiste 6", "laatuverkosto", "OPH")
        .readFirst(ReadFirst.titled("Lue ensin")
            .line("Mikä tämä on", "Valmistelutyökirja Opetushallituksen loppuselvitystä varten. Ei Opetushallituksen virallinen "
                + "lomake: tekstit ja luvut kopioidaan valtionavustusjärjestelmän verkkolomakkeelle.")
            .line("Tiedot", "Laatuverkon tiedosto Laatuverkosto.mv.db, tilanne 15.8.2022 klo 14.02")
            .line("Yhteyshenkilö", "Hankekoordinaattori, koordinaattori@example.fi")
            .line("Laskettu", "Summat, osuudet ja jäljellä olevat määrät ovat kaavoja. Tuntematon luku on merkitty sanoilla "
                + "”ei tiedossa”."))
        .sheet(facts()).sheet(budget()).sheet(partners()).sheet(texts()).sheet(forums()).sheet(figures());
  }

  static ReportSheet facts() {
    var facts = new SheetFacts("tblPerustiedot", new SheetFacts.Headings("Tieto", "Arvo", "Huomautus"))
        .add("Asianumero", CellKind.ID, "OPH-1234-2020")
        .add("Hakijaorganisaatio", CellKind.TEXT, "Savon koulutuskuntayhtymä")
        .add("Y-tunnus", CellKind.ID, "1852679-9")
        .add("Avustuksen ensimmäinen käyttöpäivä", CellKind.DATE, LocalDate.of(2020, 11, 1))
        .add("Avustuksen viimeinen käyttöpäivä", CellKind.DATE, LocalDate.of(2022, 6, 30), "jatkettu muutoshakemuksella")
        .add("Myönnetty valtionavustus", CellKind.EUROS, money(54750)).named("OPH_osuus").strong()
        .add("Kokonaiskustannukset", CellKind.EUROS, money(73000)).named("Kokonaiskustannukset")
        .addFormula("Valtionavustusprosentti", CellKind.PERCENT, "OPH_osuus/Kokonaiskustannukset", 0.75, "laskettu")
        .add("Kustannuspaikka", CellKind.ID, Optional.empty());
    return ReportSheet.of("Perustiedot", "Perustiedot").lead("Loiste 6 – laatua verkostossa").holding("Hanke, avustus ja määräajat")
        .below(facts.table());
  }

  static ReportSheet budget() {
    var rows = List.of(new Budget("Henkilöstömenot", Optional.empty(), 50000, 48000),
        new Budget("Palvelujen ostot", Optional.empty(), 18000, 17000),
        new Budget("Matkat", Optional.empty(), 8000, 8000), new Budget("Menot yhteensä", Optional.of(0), 76000, 73000));
    var table = SheetTable.of("tblTalous", rows).inFixedOrder().strongRows(Budget::isSum).column("Menot", 40, CellKind.TEXT, Budget::label)
        .column(sum("Haettu", Budget::applied)).column(sum("Hyväksytty", Budget::granted))
        .column(SheetColumn.<Budget>of("Erotus", 16, CellKind.EUROS, row -> row.granted() - row.applied())
            .formula(at -> at.cell("Hyväksytty") + "-" + at.cell("Haettu")))
        .column(SheetColumn.<Budget>of("OPH:n hyväksymä", 18, CellKind.EUROS, _ -> Optional.empty()).input());
    var box = SheetTable.of("tblPalautus", List.of("Maksettu", "Enimmäisavustus", "Palautettava")).caption("Palautus").inFixedOrder()
        .column("Erä", 40, CellKind.TEXT, name -> name)
        .column(SheetColumn.<String>of("Euroa", 16, CellKind.CENTS,
            name -> name.equals("Palautettava") ? 2250 : name.equals("Maksettu") ? 54750 : 52500)
            .formulaWhere((name, at) -> name.equals("Palautettava")
                ? Optional.of("MAX(0," + at.cell("Euroa", 0) + "-" + at.cell("Euroa", 1) + ")") : Optional.empty()));
    return ReportSheet.of("Talousselvitys", "Talousselvitys").below(table).below(box);
  }

  private static SheetColumn<Budget> sum(String heading, java.util.function.Function<Budget, Integer> value) {
    return SheetColumn.<Budget>of(heading, 16, CellKind.EUROS, value).formulaWhere((row, at) -> row.fromRow()
        .map(from -> "SUM(" + at.range(heading, from, at.row() - 1) + ")"));
  }

  static ReportSheet partners() {
    var table = SheetTable.of("tblOsatoteuttajat", PARTNERS)
        .column("Organisaatio", 36, CellKind.TEXT, Partner::name)
        .column("Y-tunnus", 12, CellKind.ID, Partner::businessId)
        .column("Rooli", 18, CellKind.TEXT, Partner::role)
        .summed("Menot yhteensä", 14, CellKind.EUROS, Partner::costs)
        .column(SheetColumn.<Partner>of("OPH-osuus", 14, CellKind.EUROS, Partner::grant).summed().totalNamed("OPH_osuus_kumppaneilla"))
        .summed("Käytetty [€]", 14, CellKind.CENTS, Partner::spent)
        .column(SheetColumn.<Partner>of("Jäljellä", 14, CellKind.CENTS, Partner::left).summed()
            .formula(at -> at.cell("OPH-osuus") + "-" + at.cell("Käytetty [€]")))
        .column(SheetColumn.<Partner>of("Käyttö-%", 11, CellKind.PERCENT, Partner::used)
            .formula(at -> at.cell("Käytetty [€]") + "/" + at.cell("OPH-osuus"))
            .total(ColumnTotal.computed(at -> at.total("Käytetty [€]") + "/" + at.total("OPH-osuus"), Optional.of(23130.5 / 39750))))
        .note("Käyttö-% lasketaan summista, ei rivien prosenteista.");
    return ReportSheet.of("Osatoteuttajat", "Osatoteuttajat ja muut kumppanit").lead("Luvut hyväksytyn talousarvion mukaan").below(table);
  }

  record Answer(String question, String answer, int limit) {}

  static ReportSheet texts() {
    var sentence = "Verkosto järjesti vertaisfoorumit, ennakointifoorumin ja kaksi työpajaa, joissa kumppanit kehittivät yhteistä "
        + "toimintamallia. ";
    var answers = List.of(new Answer("Yhteenveto hankkeen toiminnasta ja tuloksista", sentence.repeat(7).strip(), 1000),
        new Answer("Hankkeen toteutus, työnjako ja aikataulu", sentence.repeat(15).strip(), 2000), new Answer("Tiedotus", "", 1000));
    var table = SheetTable.of("tblSelvitystekstit", answers).inFixedOrder()
        .column("Kysymys", 34, CellKind.TEXT, Answer::question)
        .column("Vastaus", 100, CellKind.TEXT, answer -> answer.answer().isEmpty() ? Optional.of(new CellMark("puuttuu")) : answer.answer())
        .column("Merkkejä", 10, CellKind.WHOLE, answer -> answer.answer().length())
        .column("Enintään", 10, CellKind.WHOLE, Answer::limit);
    return ReportSheet.of("Selvitystekstit", "Selvitystekstit").below(table);
  }

  static ReportSheet forums() {
    var rows = List.of(
        new Forum(LocalDate.of(2021, 4, 21), "vertaisfoorumi", "Itsearvioinnin vertaisfoorumi", "Kuopio", Optional.of(42),
            new BigDecimal("4.25"), "https://example.fi/foorumit/1"),
        new Forum(LocalDate.of(2021, 10, 28), "ennakointifoorumi", "Osaamistarpeet Keski-Suomessa ja Savossa 2025", "verkossa",
            Optional.empty(), new CellMark("n < 5"), ""),
        new Forum(LocalDate.of(2022, 3, 3), "työpaja", "+358-työpaja: vertaisarviointi", "Jyväskylä", Optional.of(18),
            new BigDecimal("4.00"), "mailto:koordinaattori@example.fi"));
    var table = SheetTable.of("tblFoorumit", rows)
        .column(SheetColumn.<Forum>of("Pvm", 11, CellKind.DATE, Forum::day).total(ColumnTotal.count()))
        .column("Tyyppi", 20, CellKind.TEXT, Forum::kind).column("Nimi", 44, CellKind.TEXT, Forum::name)
        .column("Paikka", 16, CellKind.TEXT, Forum::place).summed("Osallistujia", 13, CellKind.WHOLE, Forum::people)
        .column("Palaute ka", 11, CellKind.decimal(2), Forum::feedback).column("Osoite", 32, CellKind.LINK, Forum::address);
    record Kind(String name, int held) {}
    var held = List.of(new Kind("vertaisfoorumi", 1), new Kind("ennakointifoorumi", 1), new Kind("työpaja", 1));
    var kinds = SheetTable.of("tblFoorumitTyypeittain", held)
        .caption("Tyypeittäin").column("Tyyppi", 20, CellKind.TEXT, Kind::name).summed("Pidetty", 10, CellKind.WHOLE, Kind::held);
    return ReportSheet.of("Foorumit: 2020/2022", "Foorumit").below(table).beside(kinds);
  }

  static ReportSheet figures() {
    var rows = List.of(new Figure("Työpaikkaohjaajakyselyn vastausprosentti", CellKind.PERCENT, share(0.274), share(0.31)),
        new Figure("Opiskelijapalautteen keskiarvo", CellKind.decimal(2), share(4.02), share(4.3)),
        new Figure("Koulutetut vertaisarvioijat", CellKind.WHOLE, money(12), Optional.empty()));
    var table = SheetTable.of("tblMittarit", rows).column("Mittari", 44, CellKind.TEXT, Figure::name)
        .column(SheetColumn.mixed("Lähtötaso", 12, Figure::kind, Figure::baseline))
        .column(SheetColumn.mixed("Toteuma", 12, Figure::kind, Figure::reached))
        .column(SheetColumn.mixed("Muutos", 12, Figure::kind,
            (Figure row) -> row.reached().flatMap(reached -> row.baseline().map(reached::subtract)))
            .formula(at -> at.cell("Toteuma") + "-" + at.cell("Lähtötaso")));
    return ReportSheet.of("Mittarit", "Mittarit")
        .below(SheetWords.of("Muutos on toteuma miinus lähtötaso mittarin omassa yksikössä.")).below(table);
  }

  private static Optional<BigDecimal> money(double euros) {
    return Optional.of(BigDecimal.valueOf(euros));
  }

  private static Optional<BigDecimal> share(double value) {
    return Optional.of(BigDecimal.valueOf(value));
  }
}
