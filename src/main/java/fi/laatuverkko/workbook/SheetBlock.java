package fi.laatuverkko.workbook;

/** A part of a sheet, placed below or beside the one before it. */
public sealed interface SheetBlock permits SheetTable, SheetWords, SheetChart {}
