package fi.laatuverkko.calendar;

import static fi.laatuverkko.storage.schema.Tables.ACT;

import java.time.ZoneOffset;
import org.jooq.DSLContext;

/** Tells a network's file from others by the moment of its first act, which copies and restored backups keep. */
public final class FileMarkQuery {

  private final DSLContext database;

  public FileMarkQuery(DSLContext database) {
    this.database = database;
  }

  public EventName names() {
    var first = database.select(ACT.DONE_AT).from(ACT).orderBy(ACT.ID).limit(1).fetchOptional(ACT.DONE_AT);
    return new EventName(first.map(moment -> Long.toString(moment.toInstant(ZoneOffset.UTC).toEpochMilli(), 36)).orElse("new"));
  }
}
