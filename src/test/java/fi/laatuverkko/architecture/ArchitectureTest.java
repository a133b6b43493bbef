package fi.laatuverkko.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import javafx.scene.control.TableView;

/** What each kind of class may touch, by its last word and its package. */
@AnalyzeClasses(packages = "fi.laatuverkko", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String BASE = "fi.laatuverkko.";

  @ArchTest
  static final ArchRule modelsKnowNoSceneGraph = noClasses().that().areNotAssignableTo(TableView.TableViewSelectionModel.class)
      .and(named("Model", "Row", "Store", "Query", "Sheet", "Workbook", "Document", "Import", "Form", "Forms"))
      .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..");

  @ArchTest
  static final ArchRule storesAndSheetsKnowNoJavaFx = noClasses().that(named("Store", "Query", "Sheet", "Workbook", "Document", "Import"))
      .should().dependOnClassesThat().resideInAPackage("javafx..");

  @ArchTest
  static final ArchRule databaseIsAskedByStoresAndQueriesOnly = noClasses()
      .that(DescribedPredicate.not(named("Store", "Query", "Writing", "Feature").or(in("storage..", "act..", "sample.."))
          .or(named("Wiring", "OpenFile", "FileContents"))))
      .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", BASE + "storage.schema..");

  @ArchTest
  static final ArchRule jdbcAndH2StayInStorage = noClasses().that(outside("storage.."))
      .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.h2..", "org.flywaydb..");

  @ArchTest
  static final ArchRule workbooksAreWrittenBySheetsOnly = noClasses()
      .that(DescribedPredicate.not(named("Sheet", "Workbook", "Document", "Import").or(in("workbook.."))))
      .should().dependOnClassesThat().resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule viewsAskNoStoreAndStartNoThread = noClasses().that(named("View", "Cell", "Chart"))
      .should().dependOnClassesThat(DescribedPredicate.describe("stores, queries or threads",
          type -> simpleNameEndingWith("Store").or(simpleNameEndingWith("Query")).test(type) || type.getName()
              .startsWith("java.util.concurrent.Executor")));

  @ArchTest
  static final ArchRule threadsStayInBackground = noClasses().that(outside("background.."))
      .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
      .orShould().callConstructor(Thread.class)
      .orShould().dependOnClassesThat().haveNameMatching("java\\.util\\.concurrent\\.(Executors|ExecutorService|ForkJoinPool)")
      .because("work off the window's thread goes through Background");

  @ArchTest
  static final ArchRule noAwtAndNoSwing = noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..");

  @ArchTest
  static final ArchRule nothingPrintsOutsideTheCommandLine = noClasses().that(outside("cli.."))
      .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

  @ArchTest
  static final ArchRule packagesHaveNoCycles = slices().matching("fi.laatuverkko.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule featuresPointOneWay = noClasses().that(in("catalogue..", "network..", "project.."))
      .should().dependOnClassesThat(resideInAPackage(BASE + "report..").or(resideInAPackage(BASE + "home.."))
          .or(resideInAPackage(BASE + "forum.."))
          .or(resideInAPackage(BASE + "indicator..")));

  private static DescribedPredicate<JavaClass> named(String... endings) {
    return DescribedPredicate.describe("named *" + String.join(", *", endings),
        type -> Arrays.stream(endings).anyMatch(outermost(type).getSimpleName()::endsWith));
  }

  private static DescribedPredicate<JavaClass> in(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(Arrays.stream(packages).map(name -> BASE + name).toArray(String[]::new));
  }

  private static DescribedPredicate<JavaClass> outside(String name) {
    return DescribedPredicate.not(in(name));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }
}
