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
 * @param peer her name and organisation
 * @param isLocked whether the coordinator put her there by hand
 * @param reasons why, in words
 */
public record ProposalLine(Seat seat, String visit, String peer, Place place, boolean isLocked, int points, String reasons) {

  /** What the person is in the team. */
  public enum Place { COORDINATOR, LOCKED, MEMBER, ALTERNATE }

  /** The members of each team, then those who could step in; a list for each team. */
  public static List<List<ProposalLine>> of(Proposal proposal, Texts texts) {
    return proposal.teams().stream().map(team -> {
      List<ProposalLine> lines = new ArrayList<>();
      for (var member : team.members()) {
        var place = member.peer().id() == team.coordinator() ? Place.COORDINATOR : member.locked() ? Place.LOCKED : Place.MEMBER;
        lines.add(line(proposal, team, member, place, texts));
      }
      team.alternates().forEach(alternate -> lines.add(line(proposal, team, alternate, Place.ALTERNATE, texts)));
      return List.copyOf(lines);
    }).toList();
  }

  private static ProposalLine line(Proposal proposal, Proposal.Team team, Proposal.Choice choice, Place place, Texts texts) {
    var reasons = choice.reasons().stream().map(reason -> reason.in(texts)).collect(Collectors.joining("; "));
    return new ProposalLine(new Seat(team.visit().id(), choice.peer().id()), team.visit().name(), choice.peer().named(proposal.task().name(choice.peer().organisation())),
        place, choice.locked(), choice.fit().points(), reasons);
  }
}
