package fi.laatuverkko.cli;

import picocli.CommandLine.Command;

/** {@code plan}: the room for what can be planned. */
@Command(name = "plan", description = "${bundle:cli.plan}")
final class PlanCommand {}
