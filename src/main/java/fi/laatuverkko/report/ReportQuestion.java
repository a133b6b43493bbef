package fi.laatuverkko.report;

import fi.laatuverkko.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * One question of the funder's form.
 *
 * @param id the form's own id
 * @param limit greatest length of the answer in UTF-16 characters, as web forms count
 * @param required true when the form can't be sent without an answer
 * @param help what the form says under the question
 * @param options answers to choose from
 * @param parts what each line of a growing question asks
 * @param onlyWhen the answer to another question without which this one is not asked
 */
public record ReportQuestion(
    String id,
    Kind kind,
    Optional<Integer> limit,
    boolean required,
    Wording label,
    Optional<Wording> help,
    List<Option> options,
    List<ReportQuestion> parts,
    Optional<Condition> onlyWhen) {

  /** How a question is answered. */
  public enum Kind {
    TEXT,
    CHOICE,
    /** Lines with parts of their own, as many as there are: objectives, outputs. */
    GROWING,
    ATTACHMENT,
    /** The rows of the budget with what was spent. */
    BUDGET;

    /** True when the answer is a text of its own, kept with the report. */
    public boolean isAnswered() {
      return this == TEXT || this == CHOICE;
    }
  }

  /** An answer to choose. */
  public record Option(String id, Wording label) {}

  /** What must have been answered elsewhere. */
  public record Condition(String question, String answer) {}

  /** The part of a growing question. */
  public ReportQuestion part(String part) {
    return parts.stream().filter(question -> question.id.equals(part)).findFirst().orElseThrow();
  }

  /** The words of an answer: those of the chosen option, else the answer itself. */
  public String shown(String answer, Language language) {
    return options.stream().filter(option -> option.id.equals(answer)).findFirst().map(option -> option.label.in(language)).orElse(answer);
  }
}
