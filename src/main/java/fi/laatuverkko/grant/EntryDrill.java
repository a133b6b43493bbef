package fi.laatuverkko.grant;

import java.util.Optional;

/** The way from a figure of a budget to the entries of the books that make it. */
@FunctionalInterface
public interface EntryDrill {

  /** Shows the entries of a decision, of one category and one partner where these are given. */
  void open(long projectGrantId, Optional<Long> categoryId, Optional<Long> partnerId);
}
