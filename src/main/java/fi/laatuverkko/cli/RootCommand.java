package fi.laatuverkko.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; what it does is in its subcommands. */
@Command(name = "laatuverkko", description = "${bundle:cli.program}")
final class RootCommand {

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "${bundle:cli.option.help}")
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.option.version}")
  private boolean version;
}
