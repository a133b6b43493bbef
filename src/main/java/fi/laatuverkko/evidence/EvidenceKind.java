package fi.laatuverkko.evidence;

/** What sort of money financed a partner's part. */
public enum EvidenceKind {
  OWN_SHARE,
  OTHER_FUNDING,
  GRANT_SHARE
}
