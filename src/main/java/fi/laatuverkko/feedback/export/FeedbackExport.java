package fi.laatuverkko.feedback.export;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.feedback.FeedbackQuery;
import fi.laatuverkko.feedback.ProviderGroup;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes survey results and indicators into workbooks and files. Reads and writes on the storage thread. */
public final class FeedbackExport {

  private final FeedbackQuery query;
  private final StarQuery star;
  private final Texts texts;
  private final Clock clock;

  public FeedbackExport(FeedbackQuery query, StarQuery star, Texts texts, Clock clock) {
    this.query = query;
    this.star = star;
    this.texts = texts;
    this.clock = clock;
  }

  /** The flat tables as a workbook, with text files beside it. */
  public List<Path> powerBi(Path target, Progress progress) {
    var read = star.read();
    new WorkbookWriter().write(StarWorkbook.of(read, texts, ZonedDateTime.now(clock)), target, progress);
    List<Path> files = new ArrayList<>(List.of(target));
    files.addAll(StarFiles.write(read, target));
    return files;
  }

  /**
   * The coordinator's workbook and one for each member of the network, beside each other.
   *
   * @param network name of the network; the one with most results when none is given
   * @param folder where they are written
   * @throws Refusal when there is no such network or nothing to compare
   */
  public List<Path> benchmarks(Optional<String> network, Path folder, Progress progress) {
    var comparable = query.comparable();
    var group = network.map(name -> group(comparable, name)).or(comparable::first)
        .filter(found -> comparable.feedback().datasets().stream().anyMatch(dataset -> found.ids().contains(dataset.organisationId())))
        .orElseThrow(() -> new Refusal(Problem.of("benchmark.problem.nothing")));
    List<Path> files = new ArrayList<>();
    var all = folder.resolve(fileName(texts.get("benchmark.networkTitle", group.name())));
    new WorkbookWriter().write(NetworkWorkbook.of(comparable.feedback(), group, texts, ZonedDateTime.now(clock)), all, progress);
    files.add(all);
    for (var partner : group.providers()) {
      progress.checkCancelled();
      if (comparable.feedback().datasets().stream().anyMatch(dataset -> dataset.organisationId() == partner.id())) {
        var file = folder.resolve(fileName(texts.get("benchmark.title", partner.shownName())));
        new WorkbookWriter().write(BenchmarkWorkbook.of(comparable.feedback(), group, partner, texts, ZonedDateTime.now(clock), new SecureRandom()), file, progress);
        files.add(file);
      }
    }
    return files;
  }

  private static ProviderGroup group(FeedbackQuery.Comparable comparable, String name) {
    return comparable.groups().stream().filter(group -> group.name().equalsIgnoreCase(name.strip())).findFirst()
        .orElseThrow(() -> new Refusal(Problem.of("benchmark.problem.network", name,
            String.join(", ", comparable.groups().stream().map(ProviderGroup::name).toList()))));
  }

  private static String fileName(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|]", "").replaceAll("\\s+", " ").strip() + ".xlsx";
  }
}
