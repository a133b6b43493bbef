package fi.laatuverkko.cli;

import picocli.CommandLine.Command;

/** {@code export}: the room for what can be exported. */
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand {}
