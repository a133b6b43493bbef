package fi.laatuverkko.cli;

import picocli.CommandLine.Command;

/** {@code import}: the room for what can be read in. */
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand {}
