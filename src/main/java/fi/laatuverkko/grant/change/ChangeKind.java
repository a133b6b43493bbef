package fi.laatuverkko.grant.change;

/** What a part of a change request asks for: a later last day, another budget, other content, other partners. */
public enum ChangeKind {
  EXTENSION,
  BUDGET,
  CONTENT,
  PARTNERS
}
