package fi.laatuverkko.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;

/** One picture of each kind with plausible values. */
public final class ExamplePictures {

  private ExamplePictures() {}

  public static Map<String, Picture> all() {
    Map<String, Picture> all = new LinkedHashMap<>();
    all.put("bars", new BarPicture(new Head("Budjetti ja toteuma", "Loiste 6, euroa"), "Menoluokka",
        List.of("Palkat", "Matkat", "Asiantuntijapalvelut", "Vuokrat", "Muut"), Axis.fromZero("€", value -> String.format("%.0f", value)),
        List.of(Series.of("Hyväksytty", values(32000, 12000, 9000, 1000, 700)), Series.of("Toteutunut", values(29500, 13100, 4000, 800, 0))), List.of()));
    all.put("bar", BarPicture.of(new Head("Vertaisfoorumit", ""), "Vuosi", List.of("2018", "2019", "2020"), Axis.fromZero("kpl", value -> String.format("%.0f", value)),
        Series.of("Pidetty", List.of(Value.of(3, "3"), Value.of(5, "5"), Value.missing("ei tiedossa"))), Level.target("Tavoite 4", 4)));
    all.put("line", new LinePicture(new Head("Opiskelijapalaute, tyytyväisten osuus", "Koko verkosto, kaudet 1.7.–30.6."), "Kausi",
        List.of("2016–17", "2017–18", "2018–19", "2019–20", "2020–21"), Axis.around("%", value -> String.format("%.0f %%", value)),
        List.of(Series.of("Arvo", List.of(Value.of(71.2, "71,2 %"), Value.of(74.1, "74,1 %"), Value.missing("n < 5"), Value.of(79.3, "79,3 %"), Value.of(83.0, "83,0 %"))),
            Series.planned("Tavoite", values(72, 74, 76, 78, 80))), List.of()));
    all.put("xmr", xmr());
    all.put("intervals", intervals());
    all.put("funnel", funnel());
    all.put("answers", new AnswersPicture(new Head("Päättökysely", "1.7.2020–30.6.2021"), "Kysymys", "n",
        List.of("Täysin eri mieltä", "Jokseenkin eri mieltä", "Ei samaa eikä eri mieltä", "Jokseenkin samaa mieltä", "Täysin samaa mieltä"), List.of(
            row("Olen tyytyväinen saamaani koulutukseen", "n = 60, eos 4", 2, 3, 8, 30, 17), row("Ohjaus oli riittävää", "n = 41, eos 0", 6, 9, 5, 12, 9),
            new AnswersPicture.Row("Verkko-opinnot", List.of(), List.of("n < 5"), ""))));
    return all;
  }

  private static LinePicture xmr() {
    var numbers = List.of(78.2, 79.1, 77.5, 80.3, 78.8, 79.6, 77.9, 80.1, 79.0, 78.4, 79.9, 84.1);
    return new LinePicture(new Head("Vastausprosentti kuukausittain", "Perusjakso 11 kuukautta"), "Kuukausi",
        List.of("1/20", "2/20", "3/20", "4/20", "5/20", "6/20", "7/20", "8/20", "9/20", "10/20", "11/20", "12/20"),
        Axis.around("%", value -> String.format("%.0f", value)),
        List.of(Series.of("Arvo", numbers.stream().map(number -> Value.of(number, String.format("%.1f", number)).signalled(number > 82.892)).toList())),
        List.of(new Level("Yläraja 82,9", 82.892, Level.Kind.LIMIT), new Level("Keskiarvo 79,0", 78.9818, Level.Kind.MEAN), new Level("Alaraja 75,1", 75.0716, Level.Kind.LIMIT)));
  }

  private static IntervalPicture intervals() {
    return new IntervalPicture(new Head("Vastausosuus järjestäjittäin", "Aloituskysely 1.7.2020–30.6.2021, 95 %:n luottamusväli"),
        new IntervalPicture.Headings("Järjestäjä", "Arvo", "Luottamusväli", "n", "Tavoite"), Axis.between("", 0, 100, value -> String.format("%.0f %%", value)), List.of(
            interval("Savon koulutuskuntayhtymä", 28.9, 27.3, 30.6, "2 862", true), interval("Riveria", 58.5, 57.0, 60.1, "3 873", false),
            interval("Etelä-Savon ammattiopisto", 74.2, 71.6, 76.7, "1 106", false), interval("SASKY", 17.0, 15.2, 19.0, "1 463", false),
            interval("Ingmanedu", 72.7, 64.2, 79.9, "121", false), new IntervalPicture.Row("Pieni järjestäjä", Value.missing("n < 5"), Optional.empty(), "", "", "", false)),
        List.of(Level.target("Tavoite 60 %", 60), new Level("Verkosto 45,4 %", 45.4, Level.Kind.MEAN)));
  }

  private static IntervalPicture.Row interval(String who, double value, double low, double high, String n, boolean own) {
    return new IntervalPicture.Row(who, Value.of(value, text(value) + " %"), Optional.of(new IntervalPicture.Interval(low, high)), text(low) + "–" + text(high) + " %", n, "", own);
  }

  private static FunnelPicture funnel() {
    return new FunnelPicture(new Head("Suppilokuvio: tyytyväisten osuus", "Tavoite 85 %"), List.of("Järjestäjä", "n", "Arvo", "Tulkinta"),
        Axis.fromZero("Vastaajia", value -> String.format("%.0f", value)), Axis.between("%", 40, 100, value -> String.format("%.0f", value)), List.of(
            new FunnelPicture.Provider("A", 120, "120", Value.of(86, "86,0 %"), "tavanomaista"), new FunnelPicture.Provider("B", 45, "45", Value.of(74, "74,0 %"), "alle"),
            new FunnelPicture.Provider("C", 210, "210", Value.of(91, "91,0 %"), "yli"), new FunnelPicture.Provider("D", 8, "8", Value.of(62, "62,5 %"), "tavanomaista")),
        Level.target("Tavoite 85", 85), List.of(limits("95 %", 1.96), limits("99,8 %", 3.09)));
  }

  private static FunnelPicture.Funnel limits(String name, double z) {
    List<FunnelPicture.Limit> limits = new ArrayList<>();
    for (int n = 2; n <= 220; n += 2) {
      var half = z * Math.sqrt(0.85 * 0.15 / n);
      limits.add(new FunnelPicture.Limit(n, 100 * Math.max(0, 0.85 - half), 100 * Math.min(1, 0.85 + half)));
    }
    return new FunnelPicture.Funnel(name, limits);
  }

  private static AnswersPicture.Row row(String name, String n, int... counts) {
    var sum = java.util.Arrays.stream(counts).sum();
    var shares = java.util.Arrays.stream(counts).mapToObj(count -> (double) count / sum).toList();
    return new AnswersPicture.Row(name, shares, shares.stream().map(share -> text(share * 100) + " %").toList(), n);
  }

  private static String text(double number) {
    return String.format(Locale.GERMANY, "%.1f", number);
  }

  private static List<Value> values(double... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(number -> Value.of(number, String.format("%.0f", number))).toList();
  }
}
