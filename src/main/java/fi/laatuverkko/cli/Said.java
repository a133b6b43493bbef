package fi.laatuverkko.cli;

import fi.laatuverkko.text.Texts;
import java.io.PrintWriter;

/** What the commands say: results on standard output, in the user's language. */
record Said(Texts texts, PrintWriter out) {

  void line(String key, Object... values) {
    plain(texts.get(key, values));
  }

  void plain(String line) {
    out.println(line);
    out.flush();
  }
}
