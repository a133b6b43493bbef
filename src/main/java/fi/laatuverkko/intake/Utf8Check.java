package fi.laatuverkko.intake;

/** Tells, block by block, whether bytes are UTF-8. */
final class Utf8Check {

  private int following;
  private boolean valid = true;
  private boolean zero;

  void add(byte[] block, int length) {
    for (int at = 0; at < length; at++) {
      byte next = block[at];
      if (next > 0 && following == 0) {
        continue;
      }
      look(next);
    }
  }

  private void look(byte next) {
    if (next == 0) {
      zero = true;
    }
    if (following > 0) {
      valid &= (next & 0xC0) == 0x80;
      following = valid ? following - 1 : 0;
    } else if (next < 0) {
      following = (next & 0xE0) == 0xC0 ? 1 : (next & 0xF0) == 0xE0 ? 2 : (next & 0xF8) == 0xF0 ? 3 : 0;
      valid &= following > 0 && next != (byte) 0xC0 && next != (byte) 0xC1;
    }
  }

  boolean isValid() {
    return valid;
  }

  boolean hasZero() {
    return zero;
  }
}
