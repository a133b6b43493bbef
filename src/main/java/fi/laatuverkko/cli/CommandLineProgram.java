package fi.laatuverkko.cli;

import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Theme;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program as a command: reads the arguments, runs one verb and answers with an exit code. */
public final class CommandLineProgram {

  private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

  private final Texts texts;
  private final PrintWriter err;
  private final CommandLine commands;

  CommandLineProgram(Texts texts, String version, Verbs verbs, PrintWriter out, PrintWriter err) {
    this.texts = texts;
    this.err = err;
    var said = new Said(texts, out);
    commands = new CommandLine(new RootCommand())
        .addSubcommand(new SampleCommand(verbs.files(), said))
        .addSubcommand(new CommandLine(new PlanCommand())
            .addSubcommand(new PlanPeerReviewCommand(verbs.peerReviews(), said))
            .addSubcommand(new GroupsCommand(verbs.forums(), said)))
        .addSubcommand(new CommandLine(new ExportCommand())
            .addSubcommand(new OphReportCommand(verbs.money(), said))
            .addSubcommand(new ExportPeerReviewCommand(verbs.peerReviews(), said))
            .addSubcommand(new BenchmarkCommand(verbs.feedback(), said))
            .addSubcommand(new PowerBiCommand(verbs.feedback(), said))
            .addSubcommand(new IndicatorsCommand(verbs.feedback(), said))
            .addSubcommand(new SummaryCommand(verbs.money(), said))
            .addSubcommand(new CalendarCommand(verbs.forums(), said)))
        .addSubcommand(new CommandLine(new ImportCommand())
            .addSubcommand(new ImportLedgerCommand(verbs.money(), said))
            .addSubcommand(new ArvoCommand(verbs.feedback(), said)))
        .addSubcommand(new PicturesCommand(verbs.files(), said))
        .addSubcommand(new VerifyCommand(verbs.files(), said))
        .addSubcommand(new PreflightCommand(verbs.money(), said))
        .setResourceBundle(new TextsBundle(texts))
        .registerConverter(Language.class, code -> Language.ofCode(code).orElseThrow())
        .registerConverter(PictureSize.class, PictureSize::parse)
        .registerConverter(DataFileName.class, file -> DataFileName.of(Path.of(file)))
        .registerConverter(Theme.class, CommandLineProgram::pictureTheme)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((mistake, _) -> wrongUsage(mistake))
        .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
    commands.getCommandSpec().version(version);
    setHeadings(commands);
    commands.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.get("cli.help.commandOrFile"));
  }

  /** The program speaking to the terminal it was started from. */
  public static CommandLineProgram onTerminal(Texts texts, String version, Verbs verbs) {
    QuietLog.begin();
    return new CommandLineProgram(texts, version, verbs, new PrintWriter(System.out, true), new PrintWriter(System.err, true));
  }

  /** Says that no window can open on the display named; the answer is the exit code. */
  public static int failWithoutDisplay(Texts texts, String display) {
    System.err.println(texts.get("cli.problem.noDisplay", display));
    return ExitCode.FAILED;
  }

  /** Runs one command; the answer is the exit code. */
  public int run(String... arguments) {
    return commands.execute(arguments);
  }

  /** A picture has one look: it can't follow the system. */
  private static Theme pictureTheme(String name) {
    return Stream.of(Theme.LIGHT, Theme.DARK).filter(theme -> theme.name().equalsIgnoreCase(name)).findFirst().orElseThrow();
  }

  private void setHeadings(CommandLine command) {
    command.getCommandSpec().usageMessage()
        .synopsisHeading(texts.get("cli.help.usage") + " ")
        .synopsisSubcommandLabel(texts.get("cli.help.command"))
        .optionListHeading("%n" + texts.get("cli.help.options") + "%n")
        .commandListHeading("%n" + texts.get("cli.help.commands") + "%n");
    command.getSubcommands().values().forEach(this::setHeadings);
  }

  private int wrongUsage(ParameterException mistake) {
    err.println(new UsageSentence(texts).about(mistake));
    err.println(texts.get("cli.usage.hint", mistake.getCommandLine().getCommandSpec().qualifiedName()));
    err.flush();
    return ExitCode.WRONG_USAGE;
  }

  private int failed(Exception failure) {
    if (failure instanceof Refusal refusal) {
      err.println(refusal.problem().in(texts));
    } else {
      err.println(texts.get("cli.problem.unexpected", String.valueOf(failure)));
      LOG.error("Command failed", failure);
    }
    err.flush();
    return ExitCode.FAILED;
  }
}
