package fi.laatuverkko.dialog;

/**
 * A kind of file in a file chooser.
 *
 * @param words what it is called, in the user's language
 * @param ending its ending without a dot, such as {@code xlsx}
 */
public record FileKind(String words, String ending) {}
