package fi.laatuverkko.calendar;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address that opens a new letter in the mail program. Nobody is sent anything before the user presses send there.
 *
 * @param blind who gets a blind copy, so that the addresses aren't shown to one another
 */
public record MailTo(List<String> blind, String subject, String letter) {

  /** What Windows takes in one address; longer ones are cut off there without a word. */
  public static final int LONGEST = 2_000;

  /** The address; nothing where it would be too long, and the list is to be copied instead. */
  public Optional<URI> address() {
    var address = "mailto:?bcc=" + blind.stream().map(MailTo::encoded).collect(Collectors.joining(","))
        + "&subject=" + encoded(subject) + "&body=" + encoded(letter.replaceAll("\\R", "\r\n"));
    return address.length() <= LONGEST ? Optional.of(URI.create(address)) : Optional.empty();
  }

  /** The addresses as mail programs take them in a field. */
  public String addresses() {
    return String.join("; ", blind);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
