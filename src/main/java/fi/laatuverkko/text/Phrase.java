package fi.laatuverkko.text;

/** Something that can be said in any language, also as a value inside another text. */
public interface Phrase {

  String in(Texts texts);
}
