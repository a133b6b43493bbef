package fi.laatuverkko.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An act in the user's words: a text key and what is put into the text, so that it can be shown in any language later.
 *
 * @param values texts, whole numbers, decimals, dates, and text keys that are looked up when the name is shown
 */
public record ActName(String key, List<Object> values) implements Phrase {

  private static final int LONGEST_TEXT = 200;
  private static final JsonMapper MAPPER = new JsonMapper();

  public static ActName of(String key, Object... values) {
    return new ActName(key, List.of(values));
  }

  @Override
  public String in(Texts texts) {
    var formats = Formats.in(texts.language());
    return texts.get(key, values.stream().map(value -> value instanceof LocalDate date ? formats.date(date) : value).toArray());
  }

  /** The values as a JSON array; what JSON has no type for stands as an object with one member. */
  String valuesAsJson() {
    var json = MAPPER.createArrayNode();
    values.forEach(value -> add(json, value));
    return json.toString();
  }

  private static void add(ArrayNode json, Object value) {
    switch (value) {
      case String text -> json.add(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
      case Integer number -> json.add((long) number);
      case Long number -> json.add(number);
      case BigDecimal number -> json.addObject().put("decimal", number.toPlainString());
      case LocalDate date -> json.addObject().put("date", date.toString());
      case Texts.TextKey(var key) -> json.addObject().put("text", key);
      default -> throw new IllegalArgumentException("An act's name can't hold a " + value.getClass());
    }
  }

  static ActName fromJson(String key, String valuesAsJson) {
    try {
      var json = MAPPER.readTree(valuesAsJson);
      return new ActName(key, StreamSupport.stream(json.spliterator(), false).map(ActName::value).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The name of an act can't be read: " + valuesAsJson, e);
    }
  }

  private static Object value(JsonNode json) {
    if (json.isTextual()) {
      return json.asText();
    } else if (json.isNumber()) {
      return json.asLong();
    } else if (json.has("decimal")) {
      return new BigDecimal(json.get("decimal").asText());
    } else if (json.has("date")) {
      return LocalDate.parse(json.get("date").asText());
    }
    return new Texts.TextKey(json.get("text").asText());
  }
}
