package fi.laatuverkko.feedback.arvo;

import de.siegmar.fastcsv.reader.CsvReader;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.FileImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Reads a million made-up answers in both row shapes and prints the median time beside that of FastCSV reading the same file, their ratio, and
 * how much memory is held afterwards. Reading counts everything from opening the file to the sums: digest, charset, preview and all.
 */
public final class SurveyReadingBenchmark {

  private static final int ANSWERS = 1_000_000;
  private static final int QUESTIONS = 20;
  private static final int ROUNDS = 15;
  private static final String BACKGROUND = "Vastaajatunnus;Vastausaika;Oppilaitos;Hankintakoulutuksen toteuttaja ;Hankintakoulutuksen toteuttajan nimi;"
      + "Tutkinto;Tutkinnon nimi;Toimipiste;Toimipisteen nimi;Suorituskieli";

  private SurveyReadingBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("answers");
    try {
      compare("by respondent", byRespondent(folder.resolve("vastaajittain.csv")));
      compare("by answer", byAnswer(folder.resolve("vastauksittain.csv")));
    } finally {
      Files.deleteIfExists(folder.resolve("vastaajittain.csv"));
      Files.deleteIfExists(folder.resolve("vastauksittain.csv"));
      Files.delete(folder);
    }
  }

  private static void compare(String shape, Path file) throws IOException {
    var reading = ReadTrial.reading();
    var plain = new double[ROUNDS];
    var ours = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      plain[round] = milliseconds(() -> plain(file));
      ours[round] = milliseconds(() -> ours(reading, file));
    }
    System.gc();
    var held = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    System.out.printf(Locale.ROOT, "%-14s %5.1f MB   FastCSV %7.1f ms   import %7.1f ms   ratio %4.2f   held afterwards %5.1f MB%n", shape,
        Files.size(file) / 1e6, median(plain), median(ours), median(ours) / median(plain), held);
  }

  private static double median(double[] times) {
    return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
  }

  private interface Reading {
    void read() throws IOException;
  }

  private static double milliseconds(Reading reading) throws IOException {
    var start = System.nanoTime();
    reading.read();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void plain(Path path) throws IOException {
    long fields = 0;
    try (var csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(path)) {
      for (var record : csv) {
        fields += record.getFieldCount();
      }
    }
    if (fields == 0) {
      throw new IllegalStateException();
    }
  }

  private static void ours(SurveyReading reading, Path path) {
    var file = new FileImport().open(path, Progress.NONE);
    var table = file.tables().getFirst();
    reading.read(file, table, ColumnMatch.find(table, ArvoColumns.wanted()),
        new ArvoSettings(Optional.of(Survey.INITIAL), Optional.of(1L), Optional.empty()), Progress.NONE);
  }

  private static Path byRespondent(Path path) throws IOException {
    var random = new Random(1);
    try (var writer = Files.newBufferedWriter(path)) {
      writer.write(BACKGROUND);
      for (int question = 1; question <= QUESTIONS; question++) {
        writer.write(";Kysymys " + question);
      }
      writer.write("\r\n");
      for (int respondent = 0; respondent < ANSWERS / QUESTIONS; respondent++) {
        writer.write(background(respondent, random));
        for (int question = 1; question <= QUESTIONS; question++) {
          writer.write(";" + answer(random));
        }
        writer.write("\r\n");
      }
    }
    return path;
  }

  private static Path byAnswer(Path path) throws IOException {
    var random = new Random(1);
    try (var writer = Files.newBufferedWriter(path)) {
      writer.write(BACKGROUND + ";Kysymysryhma;Kysymys;Vastaus\r\n");
      for (int respondent = 0; respondent < ANSWERS / QUESTIONS; respondent++) {
        var background = background(respondent, random);
        for (int question = 1; question <= QUESTIONS; question++) {
          writer.write(background + ";Opiskelu ja ohjaus;Sain ohjausta ja tukea opintoihini, kysymys " + question + ";" + answer(random) + "\r\n");
        }
      }
    }
    return path;
  }

  private static String background(int respondent, Random random) {
    return Integer.toString(respondent + 100_000, 36) + ";2020-" + (10 + random.nextInt(3)) + "-" + (10 + random.nextInt(18))
        + ";1,2,246,562,10,11974282649;;;331101;Liiketoiminnan perustutkinto;1,2,246,562,10,123;Keskustan toimipiste;fi";
  }

  private static String answer(Random random) {
    return random.nextInt(20) == 0 ? "eos" : String.valueOf(1 + random.nextInt(5));
  }
}
