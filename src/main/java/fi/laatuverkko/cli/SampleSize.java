package fi.laatuverkko.cli;

/** How much sample data is made: the described networks, or a made-up large one for trying how everything feels at scale. */
public enum SampleSize { NORMAL, LARGE }
