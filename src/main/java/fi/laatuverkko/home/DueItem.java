package fi.laatuverkko.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing for the coordinator to look after.
 *
 * @param on the day it is or was due
 * @param subject name of the project, forum or person it is about
 * @param missing names of those that lack something, where several do
 * @param table where it leads: name of a table
 * @param id and key of a record in it
 */
public record DueItem(Urgency urgency, DueKind kind, Optional<LocalDate> on, String subject, List<String> missing, String table, long id) {}
