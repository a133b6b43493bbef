package fi.laatuverkko.forum.rotation;

/** Two guests who sit together more than once. */
public record Meeting(Guest one, Guest other, int times) {}
