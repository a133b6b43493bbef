package fi.laatuverkko.feedback.arvo;

/** Counts different texts without keeping them: eight bytes for each, and no way back to the text. */
final class Fingerprints {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] slots = new long[1 << 10];
  private int size;

  void add(String text) {
    if (text.isEmpty()) {
      return;
    }
    long print = START;
    for (int at = 0; at < text.length(); at++) {
      print = (print ^ text.charAt(at)) * PRIME;
    }
    put(slots, print == 0 ? 1 : print);
    if (size * 2 > slots.length) {
      grow();
    }
  }

  int size() {
    return size;
  }

  private void put(long[] into, long print) {
    int at = place(print, into.length);
    while (into[at] != 0) {
      if (into[at] == print) {
        return;
      }
      at = at + 1 & into.length - 1;
    }
    into[at] = print;
    size++;
  }

  private void grow() {
    var before = slots;
    slots = new long[before.length * 2];
    size = 0;
    for (long print : before) {
      if (print != 0) {
        put(slots, print);
      }
    }
  }

  private static int place(long print, int length) {
    return (int) (print >>> 32 ^ print) & length - 1;
  }
}
