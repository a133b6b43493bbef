package fi.laatuverkko.confidentiality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Gives providers codes that mean nothing and are others in every export. */
public final class Codes {

  private Codes() {}

  /** @param random a new one for every export: {@link java.security.SecureRandom} */
  public static <O> Map<O, String> shuffled(Collection<O> owners, RandomGenerator random) {
    List<O> order = new ArrayList<>(owners.stream().distinct().toList());
    Collections.shuffle(order, random);
    Map<O, String> codes = new HashMap<>();
    for (int at = 0; at < order.size(); at++) {
      codes.put(order.get(at), code(at));
    }
    return codes;
  }

  /** A, B … Z, AA, AB … */
  private static String code(int at) {
    return at < 26 ? String.valueOf((char) ('A' + at)) : code(at / 26 - 1) + (char) ('A' + at % 26);
  }
}
