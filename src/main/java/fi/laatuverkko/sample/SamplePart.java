package fi.laatuverkko.sample;

/** One network of the sample, made in one act. */
interface SamplePart {

  /** The network's name, as the history shows it. */
  String name();

  void write(SampleWriter writer);
}
