package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.feedback.FeedbackStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.Decision;
import fi.laatuverkko.intake.Decision.Option;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.text.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose figures are whose: by business id, else as the user decided. Never guessed. */
final class ProviderChoice {

  private static final String OUT = "out";
  private static final String NEW = "new";
  private static final String OTHERS = "others";

  private final Act act;
  private final FeedbackStore store;
  private final Providers providers;
  private final ArvoSettings settings;
  private final Map<String, String> answers;
  private final Map<String, Long> added = new HashMap<>();

  ProviderChoice(Act act, FeedbackStore store, Providers providers, ArvoSettings settings, Map<String, String> answers) {
    this.act = act;
    this.store = store;
    this.providers = providers;
    this.settings = settings;
    this.answers = answers;
  }

  static Decision one(ProviderName provider, List<Organisation> alike) {
    List<Option> options = new ArrayList<>();
    alike.forEach(organisation -> options.add(new Option(String.valueOf(organisation.id()), plain(organisation.shownName()))));
    options.add(new Option(NEW, Problem.of("arvo.choice.new")));
    options.add(new Option(OUT, Problem.of("arvo.choice.out")));
    return new Decision(provider.key(), Problem.of("arvo.choice.who", provider.name().isEmpty() ? provider.key() : provider.name()), options, Optional.empty());
  }

  /** @param someKnown true when leaving the others out still leaves something */
  static Decision others(List<ProviderName> others, boolean someKnown) {
    return new Decision(OTHERS, others.size() == 1 ? Problem.of("arvo.choice.other", others.getFirst().name())
        : Problem.of("arvo.choice.others", others.size(), others.getFirst().name()),
        List.of(new Option(OUT, Problem.of("arvo.choice.out")), new Option(NEW, Problem.of(others.size() == 1 ? "arvo.choice.new" : "arvo.choice.newAll"))),
        someKnown ? Optional.of(OUT) : Optional.empty());
  }

  private static Phrase plain(String words) {
    return _ -> words;
  }

  /** The organisation whose figures these are; nobody when they are left out. */
  Optional<Long> organisation(Optional<ProviderName> provider) {
    if (provider.isEmpty()) {
      return settings.organisation();
    }
    var name = provider.get();
    var known = providers.byBusinessId(name);
    if (known.isPresent()) {
      return known.map(Organisation::id);
    }
    var answer = answers.getOrDefault(name.key(), answers.getOrDefault(OTHERS, OUT));
    return switch (answer) {
      case OUT -> Optional.empty();
      case NEW -> Optional.of(added.computeIfAbsent(name.key(), _ -> store.addProvider(act, name.name(), name.businessId()).id()));
      default -> Optional.of(Long.valueOf(answer));
    };
  }
}
