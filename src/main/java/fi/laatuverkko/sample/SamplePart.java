package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActName;

/** One part of the sample, made in one act: mostly a network. */
interface SamplePart {

  /** How the act stands in the history. */
  ActName name();

  void write(SampleWriter writer);
}
