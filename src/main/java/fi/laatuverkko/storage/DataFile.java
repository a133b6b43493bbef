package fi.laatuverkko.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The open data file of a coordinator. It has one connection, which belongs to the storage thread. */
public final class DataFile implements AutoCloseable {

  private final DataFileName name;
  private final Connection connection;
  private final DSLContext sql;

  private DataFile(DataFileName name, Connection connection) {
    this.name = name;
    this.connection = connection;
    this.sql = DSL.using(connection, SQLDialect.H2);
  }

  public static DataFile create(Path file) {
    var name = DataFileName.of(file);
    try {
      var connection = new Driver().connect("jdbc:h2:file:" + name.base() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", new Properties());
      try (var statement = connection.createStatement()) {
        statement.execute("RUNSCRIPT FROM 'classpath:/fi/laatuverkko/migrations/V1__foundation.sql'");
      }
      return new DataFile(name, connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public DataFileName name() {
    return name;
  }

  /** For reading; every writing goes through the act. */
  public DSLContext sql() {
    return sql;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
