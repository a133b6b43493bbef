package fi.laatuverkko.cli;

import fi.laatuverkko.text.Texts;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line; picocli's own sentences are English only. */
record UsageSentence(Texts texts) {

  String about(ParameterException mistake) {
    return switch (mistake) {
      case MissingParameterException missing -> texts.get("cli.usage.missing",
          missing.getMissing().stream().map(UsageSentence::name).collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched -> texts.get("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
      case OverwrittenOptionException twice -> texts.get("cli.usage.twice", name(twice.getOverwritten()));
      case ParameterException value when value.getArgSpec() != null && value.getValue() != null ->
          texts.get("cli.usage.value", name(value.getArgSpec()), value.getValue(), help(value.getArgSpec()));
      case ParameterException command when !command.getCommandLine().getSubcommands().isEmpty() ->
          texts.get("cli.usage.noCommand", String.join(", ", command.getCommandLine().getSubcommands().keySet()));
      default -> String.valueOf(mistake.getMessage());
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String help(ArgSpec argument) {
    return String.join(" ", argument.description());
  }
}
