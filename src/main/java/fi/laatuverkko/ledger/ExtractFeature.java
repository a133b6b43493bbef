package fi.laatuverkko.ledger;

import static fi.laatuverkko.storage.schema.Tables.LEDGER_ENTRY;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.FileImport;
import fi.laatuverkko.intake.LineNote;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.intake.LineTally;
import fi.laatuverkko.intake.ReadFileStore;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Reads a ledger extract without a window: all lines have to be clear, since nobody can be asked. */
public final class ExtractFeature {

  private final DSLContext sql;
  private final ActLog acts;
  private final Texts texts;
  private final Clock clock;

  public ExtractFeature(DSLContext sql, ActLog acts, Texts texts, Clock clock) {
    this.sql = sql;
    this.acts = acts;
    this.texts = texts;
    this.clock = clock;
  }

  /** What became of the lines, and whether they were stored. */
  public record Outcome(LineTally lines, boolean stored) {

    /** The lines that were not taken, each with its place. */
    public List<Phrase> remarks() {
      return Stream.of(LineState.REFUSED, LineState.UNCLEAR).flatMap(state -> lines.notes(state).stream()).<Phrase>map(Outcome::remark).toList();
    }

    private static Problem remark(LineNote note) {
      return Problem.of("ledger.import.remark", note.place(), note.problem());
    }
  }

  /**
   * @param partner whose books it is from; found by the name of the file or a column where it is not given
   * @throws Refusal when project, partner, file or columns are not found
   */
  public Outcome read(String project, Optional<String> partner, Path extract, boolean dryRun) {
    var contexts = new ImportContextQuery(sql, texts);
    var context = contexts.of(contexts.project(project).orElseThrow(() -> new Refusal(Problem.of("ledger.import.noProject", project))), LocalDate.now(clock));
    var reading = new LedgerImport(context, new ValueTypes(texts, clock), new RecordStore<>(sql, LEDGER_ENTRY, LedgerEntry.class));
    var files = new ReadFileStore(sql, clock);
    var file = new FileImport().open(extract, Progress.NONE);
    files.refuseTwice(reading.purpose(), file);
    var table = file.tables().getFirst();
    var found = ColumnMatch.find(table, reading.wanted());
    var stated = partner.map(name -> reading.first(file, table, found).withPartner(Optional.of(partner(context, name)))).orElseGet(() -> reading.first(file, table, found));
    var match = files.choices(reading.purpose(), reading.sender(stated), found.shape()).map(found::remembering).orElse(found);
    if (!match.missing(reading.wanted()).isEmpty()) {
      throw new Refusal(Problem.of("ledger.import.noColumns",
          match.missing(reading.wanted()).stream().map(column -> texts.get(column.label())).collect(Collectors.joining(", "))));
    }
    var proposal = reading.read(file, table, match, stated, Progress.NONE);
    var lines = proposal.lines();
    var clear = lines.count(LineState.REFUSED) == 0 && proposal.decisions().stream().allMatch(decision -> decision.preset().isPresent());
    if (dryRun || !clear || lines.count(LineState.TAKEN) == 0) {
      return new Outcome(lines, false);
    }
    Map<String, String> presets = proposal.decisions().stream().collect(Collectors.toMap(decision -> decision.name(), decision -> decision.preset().orElseThrow()));
    acts.perform(reading.act(file, proposal), Optional.of(file.name()), act -> {
      var kept = files.keep(act, reading.purpose(), file, reading.sender(stated));
      files.remember(act, reading.purpose(), reading.sender(stated), match);
      reading.store(act, kept, proposal.content(), stated, presets);
      return kept;
    });
    return new Outcome(lines, true);
  }

  private static long partner(ImportContext context, String name) {
    return context.partner(name).orElseThrow(() -> new Refusal(Problem.of("ledger.import.unknownPartner", name,
        context.partners().values().stream().map(List::getFirst).collect(Collectors.joining(", ")))));
  }
}
