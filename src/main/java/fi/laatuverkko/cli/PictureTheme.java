package fi.laatuverkko.cli;

/** The colours pictures are drawn in. */
public enum PictureTheme { LIGHT, DARK }
