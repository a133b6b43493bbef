package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.FORM_QUESTION;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.LabelStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Keeps the forms of decisions that differ from the funder's default, one row a question. */
public final class ReportFormStore {

  private final RecordStore<FormQuestion> questions;

  public ReportFormStore(DSLContext sql) {
    this.questions = new RecordStore<>(sql, FORM_QUESTION, FormQuestion.class);
  }

  /** The form of a decision's report: its own where the user has entered one, else the funder's default. */
  public ReportForm of(long grant, ReportKind kind) {
    var usual = ReportFormFile.read(kind);
    var own = questions(grant, kind);
    return own.isEmpty() ? usual : new ReportForm("own-" + grant, kind, usual.title(), Map.of("fi", LabelStatus.OWN), usual.source(),
        own.stream().map(question -> question(question, usual)).toList());
  }

  /** The questions the user has entered, in order. */
  public List<FormQuestion> questions(long grant, ReportKind kind) {
    return questions.where(FORM_QUESTION.PROJECT_GRANT_ID.eq(grant).and(FORM_QUESTION.REPORT_KIND.eq(kind.name()))).stream()
        .sorted(Comparator.comparing(FormQuestion::sortOrder).thenComparing(FormQuestion::id)).toList();
  }

  /** Copies the funder's default form, for the user to change. */
  public List<FormQuestion> copyDefault(Act act, long grant, ReportKind kind) {
    var usual = ReportFormFile.read(kind).questions();
    return questions.insertAll(act, usual.stream().map(question -> copy(question, usual.indexOf(question) + 1, grant, kind)).toList());
  }

  /** Goes back to the funder's default form; the answers stay. */
  public void remove(Act act, long grant, ReportKind kind) {
    questions(grant, kind).forEach(question -> questions.delete(act, question));
  }

  private static FormQuestion copy(ReportQuestion question, int place, long grant, ReportKind kind) {
    return FormQuestionBuilder.builder().projectGrantId(grant).reportKind(kind).sortOrder(place).code(question.id()).kind(question.kind())
        .answerLimit(question.limit()).required(question.required())
        .labelFi(question.label().fi()).labelSv(question.label().sv()).labelEn(question.label().en())
        .help(question.help().map(Wording::fi))
        .choices(Optional.of(question.options().stream().map(option -> option.id() + " = " + option.label().fi()).collect(Collectors.joining("\n")))
            .filter(lines -> !lines.isEmpty()))
        .onlyWhen(question.onlyWhen().map(condition -> condition.question() + " = " + condition.answer())).build();
  }

  /** A question as the form has it; the parts of a growing question are those of the funder's default form. */
  private static ReportQuestion question(FormQuestion question, ReportForm usual) {
    var same = usual.question(question.code());
    var label = new Wording(question.labelFi(), question.labelSv().orElse(question.labelFi()), question.labelEn().orElse(question.labelFi()));
    var parts = same.map(ReportQuestion::parts).orElse(List.of());
    // Repeated lines are written from the objectives and outputs of the project: without its parts such a question is a plain text.
    var kind = question.kind() == ReportQuestion.Kind.GROWING && parts.isEmpty() ? ReportQuestion.Kind.TEXT : question.kind();
    return new ReportQuestion(question.code(), kind, question.answerLimit(), question.required(), label,
        question.help().map(help -> new Wording(help, help, help)), options(question, same), parts, condition(question));
  }

  private static List<ReportQuestion.Option> options(FormQuestion question, Optional<ReportQuestion> same) {
    return question.choices().stream().flatMap(lines -> Arrays.stream(lines.split("\\R"))).filter(line -> !line.isBlank()).map(line -> {
      var sides = line.split("=", 2);
      var id = sides[0].strip();
      var words = sides.length > 1 ? sides[1].strip() : id;
      return same.stream().flatMap(usual -> usual.options().stream()).filter(option -> option.id().equals(id) && option.label().fi().equals(words)).findFirst()
          .orElseGet(() -> new ReportQuestion.Option(id, new Wording(words, words, words)));
    }).toList();
  }

  private static Optional<ReportQuestion.Condition> condition(FormQuestion question) {
    return question.onlyWhen().map(text -> text.split("=", 2)).filter(sides -> sides.length == 2)
        .map(sides -> new ReportQuestion.Condition(sides[0].strip(), sides[1].strip()));
  }
}
