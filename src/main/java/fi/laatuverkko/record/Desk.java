package fi.laatuverkko.record;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Texts;
import java.time.Clock;

/**
 * What every tab works with, whichever file is open: words, value types, background work, dialogs, the way to other tabs.
 *
 * @param memory how the user left each table
 * @param choices which view or panel was looked at last
 */
public record Desk(Texts texts, ValueTypes types, Background background, Dialogs dialogs, TableMemory memory, ChoiceMemory choices,
    Navigator navigator, Clock clock) {}
