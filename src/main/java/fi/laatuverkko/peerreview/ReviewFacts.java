package fi.laatuverkko.peerreview;

import fi.laatuverkko.format.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * What must be known of a review to judge whether it may go on to its next state.
 *
 * @param areas number of its quality areas
 * @param teamSize number of peers wanted
 * @param team the people who are in the team as things stand
 * @param broken hard rules the team breaks, in words
 * @param interviews number of interviews on the programme
 * @param hasFeedback whether the programme has a slot for oral feedback
 * @param clashes what clashes on the programme, in words
 * @param plannedActions improvement actions with somebody responsible and a day
 * @param openActions improvement actions neither done nor given up with a reason
 */
public record ReviewFacts(int areas, int teamSize, List<TeamMember> team, List<Problem> broken, int interviews, boolean hasFeedback, List<Problem> clashes,
    int plannedActions, int openActions, LocalDate today) {}
