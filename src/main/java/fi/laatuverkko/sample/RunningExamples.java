package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActName;
import java.util.List;

/** Two made-up projects dated around the day on which the sample is made: one that runs and one that has been applied for. */
final class RunningExamples implements SamplePart {

  @Override
  public ActName name() {
    return ActName.of("sample.act.running");
  }

  @Override
  public void write(SampleWriter writer) {
    var loiste = writer.network(LoisteNetwork.NETWORK).orElseThrow();
    var providers = LoisteNetwork.PROVIDERS.stream().map(name -> writer.organisation(name).orElseThrow()).toList();
    var seven = new LoisteSeven(writer, loiste, providers);
    seven.write();
    var applied = new AppliedExample(writer, writer.network(YhdessaEnemmanNetwork.NETWORK).orElseThrow());
    applied.write();
    new LoisteSevenForums(writer, loiste, seven, providers).write(List.of(seven.project(), applied.project()));
    new LoisteSevenIndicators(writer, loiste, seven).write();
    new LoisteQuality(writer, loiste, seven.project(), providers).write();
    new LoisteAssessments(writer, loiste, providers).write();
    SampleReviews.write(writer);
  }
}
