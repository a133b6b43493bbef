import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Comparator;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ classes of the schema: runs the migrations, in order, in an in-memory H2 and lets jOOQ read it.
 * Started by the build as a single source file; arguments: folder of the migrations, folder of the classes.
 */
class GenerateSchema {

  public static void main(String[] arguments) throws Exception {
    var url = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";
    try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
      for (var migration : migrations(Path.of(arguments[0]))) {
        statement.execute("RUNSCRIPT FROM '" + migration.toAbsolutePath().toString().replace("'", "''") + "' CHARSET 'UTF-8'");
      }
    }
    GenerationTool.generate(new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url))
        .withGenerator(new Generator()
            .withDatabase(new Database()
                .withName("org.jooq.meta.h2.H2Database")
                .withInputSchema("PUBLIC")
                .withOutputSchemaToDefault(true))
            .withGenerate(new Generate().withPojos(false).withDaos(false).withFluentSetters(false)
                .withGlobalObjectReferences(true)
                .withImplicitJoinPathsToMany(false).withImplicitJoinPathsManyToMany(false))
            .withTarget(new Target().withPackageName("fi.laatuverkko.storage.schema").withDirectory(arguments[1]))));
  }

  private static List<Path> migrations(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
          .sorted(Comparator.comparingInt(GenerateSchema::number))
          .toList();
    }
  }

  private static int number(Path migration) {
    var name = migration.getFileName().toString();
    return Integer.parseInt(name.substring(1, name.indexOf("__")));
  }
}
