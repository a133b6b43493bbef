package fi.laatuverkko.intake;

import fi.laatuverkko.text.Phrase;
import java.util.List;

/**
 * What would be stored of a table.
 *
 * @param lines what becomes of each line
 * @param facts what was understood, in a few sentences
 * @param decisions what the user has to decide first
 */
public record Proposal<P>(P content, LineTally lines, List<? extends Phrase> facts, List<Decision> decisions) {}
