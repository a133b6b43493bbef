package fi.laatuverkko.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row as they are kept in the history: a JSON object column → value.
 * Exact: decimals keep their digits, dates and times are ISO texts.
 */
public final class RowJson {

  private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final MapType OBJECT = MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class);

  private RowJson() {}

  /** The columns of a row whose values stand at the same places. */
  public static String write(List<String> columns, List<? extends @Nullable Object> values) {
    var text = new StringWriter(columns.size() * 20);
    try (var json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        json.writeFieldName(columns.get(i));
        writeValue(json, values.get(i));
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void writeValue(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }

  /**
   * What {@link #write} wrote, by column name. Values of columns or tables that no longer exist stay as they stand in the text.
   */
  public static Map<String, @Nullable Object> read(String tableName, String json) {
    try {
      Map<String, @Nullable Object> values = MAPPER.readValue(json, OBJECT);
      RecordTable.named(tableName).ifPresent(table -> values.replaceAll((column, value) -> {
        var index = table.index(column);
        return index < 0 ? value : stored(table.columns().get(index), value);
      }));
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value as the column keeps it: of its type, with its number of decimals, times to the second. */
  public static @Nullable Object stored(Field<?> column, @Nullable Object value) {
    return switch (column.getDataType().convert(value)) {
      case null -> null;
      case BigDecimal number -> number.setScale(column.getDataType().scale(), RoundingMode.HALF_UP);
      case LocalTime time -> time.truncatedTo(ChronoUnit.SECONDS);
      case Object converted -> converted;
    };
  }
}
