package fi.laatuverkko.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells, block by block, whether bytes are UTF-8. */
final class Utf8Check {

  private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final int EIGHT = Long.BYTES;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private int following;
  private boolean valid = true;
  private boolean zero;

  void add(byte[] block, int length) {
    for (int at = 0; at < length; at++) {
      while (following == 0 && at + EIGHT <= length && isPlain((long) BYTES.get(block, at))) {
        at += EIGHT;
      }
      if (at == length) {
        return;
      }
      byte next = block[at];
      if (next > 0 && following == 0) {
        continue;
      }
      look(next);
    }
  }

  /** True for eight bytes without any that is zero or begins or goes on with a longer character. */
  private static boolean isPlain(long eight) {
    return ((eight | eight - ONES) & HIGH_BITS) == 0;
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
