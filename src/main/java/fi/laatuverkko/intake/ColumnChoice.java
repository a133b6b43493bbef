package fi.laatuverkko.intake;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * Which column of a table from a sender is what, as the user chose it last time.
 *
 * @param sender empty for anybody
 * @param shape see {@link ColumnMatch#shape}
 * @param choices JSON object
 */
@StoredRecord
public record ColumnChoice(
    long id,
    int version,
    String purpose,
    String sender,
    String shape,
    String choices) implements Stored, ColumnChoiceBuilder.With {}
