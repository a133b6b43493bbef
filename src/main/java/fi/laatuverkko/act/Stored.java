package fi.laatuverkko.act;

/** A record of the file: an immutable value with its key and the number of times it has been written. */
public interface Stored {

  /** Key in the file; 0 as long as the record has not been stored. */
  long id();

  /** Raised by each write, so that a stale copy is noticed. */
  int version();
}
