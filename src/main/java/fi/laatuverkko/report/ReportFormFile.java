package fi.laatuverkko.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads forms from JSON: those that the program brings along, one file each. */
public final class ReportFormFile {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new Jdk8Module())
      .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
      .build();

  private ReportFormFile() {}

  /** The funder's default form of a kind of report. */
  public static ReportForm read(ReportKind kind) {
    var name = "/fi/laatuverkko/report-forms/" + switch (kind) {
      case INTERIM -> "oph-interim.json";
      case FINAL -> "oph-final.json";
    };
    try (var stream = Objects.requireNonNull(ReportFormFile.class.getResourceAsStream(name), name)) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static ReportForm read(InputStream json) throws IOException {
    return MAPPER.readValue(json, ReportForm.class);
  }
}
