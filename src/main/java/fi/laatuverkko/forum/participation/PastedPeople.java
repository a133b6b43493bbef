package fi.laatuverkko.forum.participation;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.table.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads people from a list as it was pasted: out of a spreadsheet, a mail program's field of receivers, or a sign-up form. Each line is
 * a person; headings are understood where there are some, else each piece by what it looks like. Nothing is dropped: what isn't understood
 * becomes a person to be looked at, and a sentence says so.
 */
public final class PastedPeople {

  /**
   * A person as the list has her.
   *
   * @param organisation key of the organisation, where its name is known
   * @param organisationText its name as written, where it is not known
   */
  public record Pasted(int line, String name, Optional<Long> organisation, Optional<String> organisationText, Optional<String> email, Optional<Presence> presence,
      boolean unclear) {}

  /** What was read, and a sentence for each thing to be known about it. */
  public record Reading(List<Pasted> people, List<Problem> problems) {}

  private static final int LONGEST_NAME = 80;
  private static final Pattern MAIL = Pattern.compile("[^\\s<>;,\"]+@[^\\s<>;,\"]+\\.[^\\s<>;,\"]+");
  private static final Map<String, Column> HEADINGS = headings();
  private static final Map<String, Presence> WORDS = words();

  private enum Column { NAME, FIRST_NAME, LAST_NAME, ORGANISATION, EMAIL, PRESENCE, OTHER }

  private final Map<String, Long> organisations;

  /** @param organisations keys of organisations by each of their names */
  public PastedPeople(Map<String, Long> organisations) {
    this.organisations = new HashMap<>();
    organisations.forEach((name, key) -> this.organisations.put(FoldedText.of(name.strip()), key));
  }

  public Reading read(String text) {
    List<Pasted> people = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    var lines = lines(text);
    List<Column> heading = lines.isEmpty() ? List.of() : heading(pieces(lines.getFirst()));
    for (int at = heading.isEmpty() ? 0 : 1; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        var person = heading.isEmpty() ? guessed(at + 1, lines.get(at)) : byHeading(at + 1, lines.get(at), heading);
        add(person, people, problems, seen);
      }
    }
    return new Reading(people, problems);
  }

  /** Receivers of a letter often stand on one line. */
  private static List<String> lines(String text) {
    var lines = text.lines().toList();
    if (lines.size() == 1 && MAIL.matcher(text).results().count() > 1) {
      return Arrays.stream(text.split("[;,](?=[^;,]*@)")).toList();
    }
    return lines;
  }

  private static void add(Pasted person, List<Pasted> people, List<Problem> problems, Map<String, Integer> seen) {
    var mark = person.email().map(String::toLowerCase).orElseGet(() -> FoldedText.of(person.name()) + "|" + person.organisation().map(String::valueOf)
        .or(person::organisationText).orElse(""));
    var before = seen.putIfAbsent(mark, person.line());
    if (before != null) {
      problems.add(Problem.of("participant.paste.double", person.line(), person.name(), before));
      return;
    }
    if (person.unclear()) {
      problems.add(Problem.of("participant.paste.unclear", person.line(), person.name()));
    } else if (person.organisationText().isPresent()) {
      problems.add(Problem.of("participant.paste.unknown", person.line(), person.organisationText().orElseThrow(), person.name()));
    } else if (person.organisation().isEmpty()) {
      problems.add(Problem.of("participant.paste.noOrganisation", person.line(), person.name()));
    }
    people.add(person);
  }

  private static List<String> pieces(String line) {
    var separator = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
    return Arrays.stream(line.split(separator)).map(piece -> piece.strip().replaceAll("^\"|\"$", "").strip()).toList();
  }

  private static List<Column> heading(List<String> pieces) {
    var columns = pieces.stream().map(piece -> HEADINGS.getOrDefault(FoldedText.of(piece), Column.OTHER)).toList();
    return columns.contains(Column.NAME) || columns.contains(Column.LAST_NAME) ? columns : List.of();
  }

  private Pasted byHeading(int line, String text, List<Column> heading) {
    var pieces = pieces(text);
    Map<Column, String> found = new HashMap<>();
    for (int at = 0; at < Math.min(pieces.size(), heading.size()); at++) {
      if (!pieces.get(at).isEmpty()) {
        found.putIfAbsent(heading.get(at), pieces.get(at));
      }
    }
    var name = Optional.ofNullable(found.get(Column.NAME))
        .orElseGet(() -> (found.getOrDefault(Column.FIRST_NAME, "") + " " + found.getOrDefault(Column.LAST_NAME, "")).strip());
    return person(line, text, name, Optional.ofNullable(found.get(Column.ORGANISATION)), mail(found.getOrDefault(Column.EMAIL, "")),
        Optional.ofNullable(found.get(Column.PRESENCE)).flatMap(PastedPeople::presence));
  }

  private Pasted guessed(int line, String text) {
    var mail = mail(text);
    var presence = pieces(text).stream().flatMap(piece -> presence(piece).stream()).findFirst();
    var rest = pieces(MAIL.matcher(text).replaceAll("").replaceAll("[<>]", "")).stream().filter(piece -> !piece.isBlank() && presence(piece).isEmpty()).toList();
    var known = rest.stream().filter(piece -> organisations.containsKey(FoldedText.of(piece))).findFirst();
    var names = rest.stream().filter(piece -> known.filter(piece::equals).isEmpty()).toList();
    var name = names.isEmpty() ? "" : names.getFirst();
    return person(line, text, name, known.or(() -> names.stream().skip(1).findFirst()), mail, presence);
  }

  private Pasted person(int line, String text, String name, Optional<String> organisation, Optional<String> mail, Optional<Presence> presence) {
    var key = organisation.map(FoldedText::of).map(organisations::get);
    var named = name.isBlank() ? mail.orElseGet(text::strip) : name;
    var unclear = name.isBlank() && mail.isEmpty() || named.length() > LONGEST_NAME || name.chars().noneMatch(Character::isLetter) && mail.isEmpty();
    return new Pasted(line, named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named, key,
        key.isPresent() ? Optional.empty() : organisation.map(written -> written.length() > 200 ? written.substring(0, 200) : written), mail, presence, unclear);
  }

  private static Optional<String> mail(String text) {
    var found = MAIL.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private static Optional<Presence> presence(String word) {
    return Optional.ofNullable(WORDS.get(FoldedText.of(word)));
  }

  private static Map<String, Column> headings() {
    Map<String, Column> headings = new HashMap<>();
    put(headings, Column.NAME, "nimi", "namn", "name", "osallistuja", "deltagare", "participant", "henkilö", "person");
    put(headings, Column.FIRST_NAME, "etunimi", "förnamn", "first name");
    put(headings, Column.LAST_NAME, "sukunimi", "efternamn", "last name", "surname");
    put(headings, Column.ORGANISATION, "organisaatio", "oppilaitos", "organisation", "organization", "läroanstalt", "työnantaja", "yritys", "koulutuksen järjestäjä");
    put(headings, Column.EMAIL, "sähköposti", "sähköpostiosoite", "e-post", "epost", "e-mail", "email", "s-posti");
    put(headings, Column.PRESENCE, "läsnä", "läsnäolo", "närvaro", "närvarande", "present", "attendance", "paikalla");
    return headings;
  }

  private static Map<String, Presence> words() {
    Map<String, Presence> words = new HashMap<>();
    put(words, Presence.PRESENT, "läsnä", "x", "paikalla", "närvarande", "present", "kyllä", "ja", "yes");
    put(words, Presence.ABSENT, "poissa", "ei", "frånvarande", "absent", "nej", "no", "-");
    put(words, Presence.EXCUSED, "estynyt", "este", "sairas", "anmäld", "excused", "poissa ilmoituksen jälkeen", "ilmoittanut");
    return words;
  }

  private static <V> void put(Map<String, V> into, V value, String... words) {
    for (var word : words) {
      into.put(FoldedText.of(word), value);
    }
  }
}
