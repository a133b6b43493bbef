package fi.laatuverkko.peerreview.proposal;

import fi.laatuverkko.peerreview.plan.Proposal;
import fi.laatuverkko.peerreview.plan.Seat;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One seat of a proposal, or somebody who could step in.
 *
 * @param number place in the proposal
 * @param reasons why, in words
 */
public record ProposalLine(long number, Seat seat, String visit, String peer, long organisation, Place place, int points, String reasons) {

  /** What the person is in the team. */
  public enum Place { COORDINATOR, LOCKED, MEMBER, ALTERNATE }

  public static List<ProposalLine> of(Proposal proposal, Texts texts) {
    List<ProposalLine> lines = new ArrayList<>();
    for (var team : proposal.teams()) {
      for (var member : team.members()) {
        var place = member.peer().id() == team.coordinator() ? Place.COORDINATOR : member.locked() ? Place.LOCKED : Place.MEMBER;
        lines.add(line(lines.size(), team, member, place, texts));
      }
      team.alternates().forEach(alternate -> lines.add(line(lines.size(), team, alternate, Place.ALTERNATE, texts)));
    }
    return lines;
  }

  private static ProposalLine line(int number, Proposal.Team team, Proposal.Choice choice, Place place, Texts texts) {
    var reasons = choice.reasons().stream().map(reason -> reason.in(texts)).collect(Collectors.joining("; "));
    return new ProposalLine(number, new Seat(team.visit().id(), choice.peer().id()), team.visit().name(), choice.peer().name(), choice.peer().organisation(), place,
        choice.fit().points(), reasons);
  }
}
