package fi.laatuverkko.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.file.AtomicFile;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Theme;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommandLineProgramTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<Object> asked = new ArrayList<>();

  private MoneyVerbs.Imported imported = new MoneyVerbs.Imported(0, 0, 0, false, List.of());

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void putNetworkFile() throws Exception {
    file = Files.createFile(folder.resolve("Verkosto.mv.db"));
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isEqualTo(0);
    assertThat(out.toString().strip()).isEqualTo("Laatuverkko 1.2.3");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void helpIsWholeInEveryLanguage(Language language) {
    for (var command : List.of("", "sample", "export", "export oph-report", "export peer-review", "plan peer-review", "plan groups", "export calendar", "export indicators", "pictures", "verify")) {
      assertThat(run(language, (command + " --help").strip().split(" "))).isEqualTo(0);
    }
    assertThat(out.toString()).doesNotContain("null", "${", "cli.")
        .contains(Texts.in(language).get("cli.help.usage") + " laatuverkko export oph-report", "--project", "--theme");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aRoundWithoutTeamsIsAFailure() {
    assertThat(run("plan", "peer-review", "--file", folder.resolve("a").toString())).isEqualTo(0);
    assertThat(run("plan", "peer-review", "--mode", "fair", "--file", folder.resolve("a").toString())).isEqualTo(1);
    assertThat(out.toString()).contains("teams");
  }

  @Test
  void helpTellsThatAFileOpensInTheWindow() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out.toString()).contains("[KOMENTO | TIEDOSTO]", "jonka annat");
  }

  @ParameterizedTest
  @CsvSource({"Verkosto", "Verkosto.mv.db"})
  void fileIsNamedWithOrWithoutExtension(String name) {
    assertThat(run("export", "oph-report", "--file", folder.resolve(name).toString(), "--project", "Loiste 6", "--out", "x.xlsx"))
        .isEqualTo(0);
    assertThat(asked).containsExactly(report("Loiste 6", Optional.empty(), false, false));
    assertThat(out.toString().strip()).isEqualTo("Kirjoitettu " + Path.of("x.xlsx").toAbsolutePath());
  }

  @Test
  void reportLanguageIsPassedOn() {
    run("export", "oph-report", "--file", file.toString(), "--project", "Loiste 6", "--out", "x.xlsx", "--lang", "SV");
    assertThat(asked).containsExactly(report("Loiste 6", Optional.of(Language.SV), false, false));
  }

  @Test
  void picturesHaveDefaults() {
    assertThat(run("pictures", "--file", file.toString(), "--out", folder.toString())).isEqualTo(0);
    assertThat(asked).containsExactly(
        new PicturesRequest(file, folder, Language.FI, Theme.LIGHT, new PictureSize(1280, 800), 100));
    assertThat(out.toString().strip()).isEqualTo("Kirjoitettu " + folder.resolve("etusivu.png"));
  }

  @Test
  void picturesTakeLanguageThemeAndSize() {
    run("pictures", "--file", file.toString(), "--out", folder.toString(), "--lang=en", "--theme=dark", "--size=1920x1080", "--text=200");
    assertThat(asked).containsExactly(
        new PicturesRequest(file, folder, Language.EN, Theme.DARK, new PictureSize(1920, 1080), 200));
  }

  @Test
  void interimReportIsAskedForByItsKind() {
    run("export", "oph-report", "--file", file.toString(), "--project", "Loiste 7", "--out", "x.xlsx", "--kind", "interim");
    assertThat(asked).containsExactly(report("Loiste 7", Optional.empty(), true, false));
  }

  @Test
  void reportIsAlsoARowOnlyWhenAskedFor() {
    run("export", "oph-report", "--file", file.toString(), "--project", "Loiste 7", "--out", "x.xlsx", "--flat");
    assertThat(asked).containsExactly(report("Loiste 7", Optional.empty(), false, true));
  }

  @Test
  void summaryIsWrittenInTheLanguageOfTheTerminalUnlessAskedOtherwise() {
    assertThat(run(Language.SV, "export", "summary", "--file", file.toString(), "--out", folder.resolve("x.xlsx").toString())).isEqualTo(0);
    assertThat(asked).containsExactly(file, folder.resolve("x.xlsx"), Language.SV);
  }

  @Test
  void indicatorsAreWrittenOfTheNetworkAskedForOrOfAll() {
    assertThat(run("export", "indicators", "--file", file.toString(), "--network", "Loiste", "--out", folder.resolve("x.xlsx").toString(), "--lang", "sv")).isEqualTo(0);
    assertThat(run("export", "indicators", "--file", file.toString(), "--out", folder.resolve("y.xlsx").toString())).isEqualTo(0);
    assertThat(asked).containsExactly(file, Optional.of("Loiste"), folder.resolve("x.xlsx"), Optional.of(Language.SV),
        file, Optional.empty(), folder.resolve("y.xlsx"), Optional.empty());
    assertThat(out.toString().lines()).containsExactly("Kirjoitettu " + folder.resolve("x.xlsx"), "Kirjoitettu " + folder.resolve("y.xlsx"));
  }

  @Test
  void importSaysWhatBecameOfTheLinesAndFailsWhereNothingWasStored() {
    imported = new MoneyVerbs.Imported(3, 1, 1, false, List.of(Problem.of("cli.usage.missing", "rivi 5")));
    assertThat(run("import", "ledger", "--file", file.toString(), "--project", "Loiste 6", "--partner", "Riveria", "--dry-run", folder.resolve("ote.csv").toString())).isEqualTo(1);
    assertThat(asked).containsExactly(file, "Loiste 6", Optional.of("Riveria"), folder.resolve("ote.csv"), true);
    assertThat(out.toString().lines()).containsExactly("Puuttuu: rivi 5", "Otettu 3, epäselviä 1, hylätty 1", "Mitään ei tallennettu.");
  }

  @Test
  void importThatStoredSucceeds() {
    imported = new MoneyVerbs.Imported(3, 0, 0, true, List.of());
    assertThat(run("import", "ledger", "--file", file.toString(), "--project", "Loiste 6", folder.resolve("ote.csv").toString())).isEqualTo(0);
    assertThat(out.toString().lines()).containsExactly("Otettu 3, epäselviä 0, hylätty 0", "Tapahtumat on tallennettu.");
  }

  @Test
  void sampleGoesIntoANewFile() {
    assertThat(run("sample", "--file", folder.resolve("Uusi").toString(), "--size", "large")).isEqualTo(0);
    assertThat(asked).containsExactly(folder.resolve("Uusi.mv.db"), SampleSize.LARGE);
  }

  @Test
  void sampleNeverTouchesAnExistingFile() throws Exception {
    var verbs = new AskedVerbs() {
      @Override
      public void makeSample(Path made, SampleSize size) {
        DataFile.create(made, InstantSource.system()).close();
      }
    };
    assertThat(program(Language.FI, verbs).run("sample", "--file", folder.resolve("Verkosto").toString())).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("Tiedosto Verkosto on jo kansiossa " + folder + ". Avaa se tai valitse uudelle toinen nimi.");
    assertThat(file).isEmptyFile();
  }

  @Test
  void unavailableTargetIsOneSentence() {
    var verbs = new AskedVerbs() {
      @Override
      public void writeReport(ReportRequest request) {
        new AtomicFile(request.out()).write(_ -> {});
      }
    };
    assertThat(program(Language.FI, verbs).run("export", "oph-report", "--file", file.toString(), "--project", "Loiste 6", "--out",
        folder.resolve("ei/ole.xlsx").toString())).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1).first().asString().contains(folder.resolve("ei").toString());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void faultOfTheProgramIsSaidToBeOne() {
    var verbs = new AskedVerbs() {
      @Override
      public void makeSample(Path made, SampleSize size) {
        throw new IllegalStateException("odd");
      }
    };
    assertThat(program(Language.EN, verbs).run("sample", "--file", folder.resolve("Uusi").toString())).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("There is a fault in the program, the command was not finished: java.lang.IllegalStateException: odd");
  }

  @Test
  void findingsAreOneLineEachAndAFailure() {
    var verbs = new AskedVerbs() {
      @Override
      public List<Problem> verify(Path looked) {
        return List.of(Problem.of("cli.usage.missing", "a"), Problem.of("cli.usage.missing", "b"));
      }
    };
    assertThat(program(Language.FI, verbs).run("verify", "--file", file.toString())).isEqualTo(1);
    assertThat(out.toString().lines()).containsExactly("Puuttuu: a", "Puuttuu: b");
    assertThat(err.toString().strip()).isEqualTo("2 havaintoa tiedostossa " + file);
  }

  @Test
  void soundFileIsSaidToBe() {
    assertThat(run(Language.SV, "verify", "--file", file.toString())).isEqualTo(0);
    assertThat(out.toString().strip()).isEqualTo("Filen är i ordning: " + file);
  }

  @Test
  void aPreflightWithErrorsFailsAfterItsLines() {
    var verbs = new AskedVerbs() {
      @Override
      public Findings preflight(Path looked, String project) {
        return new Findings(List.of(Problem.of("cli.usage.missing", project)), 1);
      }
    };
    assertThat(program(Language.FI, verbs).run("preflight", "--file", file.toString(), "--project", "Loiste 6")).isEqualTo(1);
    assertThat(out.toString().strip()).isEqualTo("Puuttuu: Loiste 6");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void aPreflightWithoutErrorsSucceeds() {
    var verbs = new AskedVerbs();
    assertThat(program(Language.FI, verbs).run("preflight", "--file", file.toString(), "--project", "Loiste 6")).isZero();
  }

  @Test
  void failureIsOneSentence() {
    var verbs = new AskedVerbs() {
      @Override
      public void writeReport(ReportRequest request) {
        throw new Refusal(Problem.of("cli.usage.missing", "Loiste 9"));
      }
    };
    assertThat(program(Language.FI, verbs).run("export", "oph-report", "--file", file.toString(), "--project", "Loiste 9", "--out", "x"))
        .isEqualTo(1);
    assertThat(err.toString().strip()).isEqualTo("Puuttuu: Loiste 9");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "verify; Puuttuu: --file",
      "export; Mikä näistä: oph-report, peer-review, benchmark, powerbi, indicators, summary, calendar?",
      "frobnicate; Tuntematon: frobnicate",
      "verify --file a --file b; Valitsin --file on annettu kahdesti.",
      "pictures --file a --out b --size 3; Valitsimen --size arvo \"3\" ei kelpaa. Kuvan leveys ja korkeus, esimerkiksi 1280x800.",
      "pictures --file a --out b --lang de; Valitsimen --lang arvo \"de\" ei kelpaa. Kuvien kieli: fi, sv tai en.",
      "pictures --file a --out b --theme pink; "
          + "Valitsimen --theme arvo \"pink\" ei kelpaa. Kuvien teema: light (vaalea) tai dark (tumma)."})
  void wrongUsageIsSaidInWords(String arguments, String sentence) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString().lines().findFirst()).contains(sentence);
    assertThat(err.toString().lines().skip(1).findFirst().orElseThrow()).startsWith("Ohje: laatuverkko");
    assertThat(asked).isEmpty();
  }

  private MoneyVerbs.ReportRequest report(String project, Optional<Language> language, boolean interim, boolean flat) {
    return new MoneyVerbs.ReportRequest(file, project, Path.of("x.xlsx").toAbsolutePath(), language, interim, flat);
  }

  private int run(String... arguments) {
    return run(Language.FI, arguments);
  }

  private int run(Language language, String... arguments) {
    return program(language, new AskedVerbs()).run(arguments);
  }

  private CommandLineProgram program(Language language, AskedVerbs verbs) {
    return new CommandLineProgram(Texts.in(language), "Laatuverkko 1.2.3", new Verbs(verbs, verbs, verbs, verbs, verbs),
        new PrintWriter(out), new PrintWriter(err));
  }

  /** Notes what it is asked to do and does nothing. */
  private class AskedVerbs implements FileVerbs, MoneyVerbs, ForumVerbs, PeerReviewVerbs, FeedbackVerbs {

    @Override
    public void makeSample(Path made, SampleSize size) {
      asked.addAll(List.of(made, size));
    }

    @Override
    public List<Path> draw(PicturesRequest request) {
      asked.add(request);
      return List.of(request.out().resolve("etusivu.png"));
    }

    @Override
    public List<Problem> verify(Path looked) {
      return List.of();
    }

    @Override
    public void writeReport(ReportRequest request) {
      asked.add(request);
    }

    @Override
    public void writeSummary(Path read, Path written, Language language) {
      asked.addAll(List.of(read, written, language));
    }

    @Override
    public Findings preflight(Path looked, String project) {
      return new Findings(List.of(), 0);
    }

    @Override
    public Imported importLedger(Path read, String project, Optional<String> partner, Path extract, boolean dryRun) {
      asked.addAll(List.of(read, project, partner, extract, dryRun));
      return imported;
    }

    @Override
    public List<String> planGroups(GroupsRequest request, Texts texts) {
      asked.add(request);
      return List.of();
    }

    @Override
    public int writeCalendar(Path read, Optional<String> project, Path written) {
      asked.addAll(List.of(read, project, written));
      return 0;
    }

    @Override
    public PlannedTeams planTeams(Path read, Optional<String> round, boolean fair, Optional<Long> seed) {
      asked.addAll(List.of(read, round, fair, seed));
      return new PlannedTeams(List.of("teams"), !fair);
    }

    @Override
    public void writeRound(Path read, Optional<String> round, Path written) {
      asked.addAll(List.of(read, round, written));
    }

    @Override
    public void readSurvey(Path read, Path table, Stated stated) {
      asked.addAll(List.of(read, table, stated));
    }

    @Override
    public List<Path> writeBenchmarks(Path read, Optional<String> network, Path folder, Optional<Language> language) {
      asked.addAll(List.of(read, folder));
      return List.of();
    }

    @Override
    public void writeIndicators(Path read, Optional<String> network, Path written, Optional<Language> language) {
      asked.addAll(List.of(read, network, written, language));
    }

    @Override
    public List<Path> writePowerBi(Path read, Path written, Optional<Language> language) {
      asked.addAll(List.of(read, written));
      return List.of();
    }
  }
}
