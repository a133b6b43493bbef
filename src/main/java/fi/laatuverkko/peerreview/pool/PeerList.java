package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.table.FoldedText;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.PastedTable;
import fi.laatuverkko.intake.WantedColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a pasted list of peers comes to: a person to a line, with name, organisation and, where they stand, e-mail address, languages
 * and experience, in the order of the headings or in this order where there are none.
 *
 * @param peers those to be added
 * @param problems a sentence for each line that wants a look
 */
public record PeerList(List<Fresh> peers, List<Problem> problems) {

  /** @param person key of the contact, where she is one already */
  public record Fresh(Optional<Long> person, String name, long organisation, Optional<String> email, Set<Language> languages, Experience experience) {}

  /** A contact the file has. @param isPeer whether she is in the pool already */
  public record Contact(long id, String name, Optional<Long> organisation, Optional<String> email, boolean isPeer) {}

  /** A language of visits. */
  public enum Language { FI, SV, EN }

  private static final int LONGEST_NAME = 80;
  private static final List<WantedColumn> WANTED = List.of(
      WantedColumn.of("name", "peerProfile.field.person", "nimi", "namn", "name", "henkilö", "person", "vertaisarvioija", "granskare", "peer"),
      WantedColumn.of("organisation", "peerProfile.column.organisation", "organisaatio", "organisation", "organization", "oppilaitos", "läroanstalt",
          "koulutuksen järjestäjä"),
      WantedColumn.of("email", "person.field.email", "sähköposti", "sähköpostiosoite", "e-post", "epost", "email", "e-mail"),
      WantedColumn.of("languages", "peerProfile.column.languages", "kielet", "kieli", "språk", "languages", "language"),
      WantedColumn.of("experience", "peerProfile.field.experience", "kokemus", "erfarenhet", "experience"));
  private static final Map<String, Language> LANGUAGES = Map.ofEntries(Map.entry("fi", Language.FI), Map.entry("suomi", Language.FI), Map.entry("finska", Language.FI),
      Map.entry("finnish", Language.FI), Map.entry("sv", Language.SV), Map.entry("ruotsi", Language.SV), Map.entry("svenska", Language.SV),
      Map.entry("swedish", Language.SV), Map.entry("en", Language.EN), Map.entry("englanti", Language.EN), Map.entry("engelska", Language.EN),
      Map.entry("english", Language.EN));

  /**
   * Reads a list against what the file knows.
   *
   * @param organisations keys of organisations by each of their names
   */
  public static PeerList of(String text, List<Contact> contacts, Map<String, Long> organisations) {
    var table = new PastedTable(text);
    if (text.isBlank()) {
      return new PeerList(List.of(), List.of());
    }
    try {
      var match = ColumnMatch.find(table, WANTED);
      var headed = match.has("name");
      var reading = new Reading(headed ? match : plain(), contacts, folded(organisations));
      table.read(row -> {
        if (!headed || match.isData(row)) {
          reading.take(row);
        }
        return true;
      }, Progress.NONE);
      return reading.list();
    } catch (Refusal refusal) {
      return new PeerList(List.of(), List.of(refusal.problem()));
    }
  }

  private static ColumnMatch plain() {
    Map<String, Integer> columns = new HashMap<>();
    WANTED.forEach(column -> columns.put(column.name(), columns.size()));
    return new ColumnMatch(List.of(), 0, columns);
  }

  private static Map<String, Long> folded(Map<String, Long> organisations) {
    Map<String, Long> folded = new HashMap<>();
    organisations.forEach((name, key) -> folded.put(FoldedText.of(name.strip()), key));
    return folded;
  }

  /** Goes through the lines. */
  private static final class Reading {

    private final ColumnMatch match;
    private final List<Contact> contacts;
    private final Map<String, Long> organisations;
    private final List<Fresh> peers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private int silent;

    Reading(ColumnMatch match, List<Contact> contacts, Map<String, Long> organisations) {
      this.match = match;
      this.contacts = contacts;
      this.organisations = organisations;
    }

    private String text(IncomingRow row, String column) {
      var at = match.column(column);
      return at < 0 || at >= row.size() ? "" : row.text(at).strip();
    }

    void take(IncomingRow row) {
      var name = text(row, "name");
      var written = text(row, "organisation");
      var email = Optional.of(text(row, "email")).filter(mail -> mail.contains("@"));
      var organisation = Optional.ofNullable(organisations.get(FoldedText.of(written)));
      if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().noneMatch(Character::isLetter)) {
        said(row, "peerProfile.paste.noName", name.isEmpty() ? row.cell(0) : name);
      } else if (written.isEmpty() && email.isEmpty()) {
        said(row, "peerProfile.paste.noOrganisation", name);
      } else {
        var contact = contact(name, organisation, email);
        var place = organisation.or(() -> contact.flatMap(Contact::organisation));
        if (place.isEmpty()) {
          said(row, written.isEmpty() ? "peerProfile.paste.noOrganisation" : "peerProfile.paste.unknown", name, written);
        } else {
          take(row, name, place.get(), email, contact);
        }
      }
    }

    private void take(IncomingRow row, String name, long organisation, Optional<String> email, Optional<Contact> contact) {
      var mark = email.map(String::toLowerCase).orElseGet(() -> FoldedText.of(name) + "|" + organisation);
      var before = seen.putIfAbsent(mark, row.line());
      if (before != null) {
        said(row, "peerProfile.paste.double", name, String.valueOf(before));
      } else if (contact.filter(Contact::isPeer).isPresent()) {
        said(row, "peerProfile.paste.there", name);
      } else {
        peers.add(new Fresh(contact.map(Contact::id), name, organisation, email, languages(row, name), experience(text(row, "experience"))));
      }
    }

    private Optional<Contact> contact(String name, Optional<Long> organisation, Optional<String> email) {
      return contacts.stream().filter(known -> email.isPresent() && known.email().filter(email.get()::equalsIgnoreCase).isPresent()).findFirst()
          .or(() -> contacts.stream().filter(known -> FoldedText.of(known.name()).equals(FoldedText.of(name))
              && organisation.isPresent() && known.organisation().equals(organisation)).findFirst());
    }

    private Set<Language> languages(IncomingRow row, String name) {
      Set<Language> found = EnumSet.noneOf(Language.class);
      for (var word : text(row, "languages").split("[\\s,/+&]+")) {
        var language = LANGUAGES.get(FoldedText.of(word));
        if (language != null) {
          found.add(language);
        } else if (!word.isBlank() && word.length() > 3) {
          said(row, "peerProfile.paste.language", word, name);
        }
      }
      if (found.isEmpty()) {
        silent++;
        found.add(Language.FI);
      }
      return found;
    }

    private static Experience experience(String word) {
      var folded = FoldedText.of(word);
      return folded.startsWith("kokenut") || folded.startsWith("erfaren") || folded.startsWith("experienced") ? Experience.EXPERIENCED : Experience.NOVICE;
    }

    private void said(IncomingRow row, String key, Object... values) {
      var all = new ArrayList<Object>(List.of(row.place()));
      all.addAll(List.of(values));
      problems.add(Problem.of(key, all.toArray()));
    }

    PeerList list() {
      if (silent > 0) {
        problems.add(Problem.of("peerProfile.paste.silent", silent));
      }
      return new PeerList(List.copyOf(peers), List.copyOf(problems));
    }
  }
}
