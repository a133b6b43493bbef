package fi.laatuverkko.grant.closing;

import static fi.laatuverkko.storage.schema.Tables.GRANT_RETURN;
import static fi.laatuverkko.storage.schema.Tables.INSTALMENT;

import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.GrantReturnBuilder;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.InstalmentBuilder;
import fi.laatuverkko.grant.MoneyForms;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalDate;
import java.util.function.Function;

/** The closing calculation: its panel in the project's record. */
public final class ClosingFeature {

  private final OpenFile file;
  private final Desk desk;
  private final Function<ProjectGrant, String> grantName;

  /** @param grantName what a decision is called */
  public ClosingFeature(OpenFile file, Desk desk, Function<ProjectGrant, String> grantName) {
    this.file = file;
    this.desk = desk;
    this.grantName = grantName;
  }

  public RecordPanel<Project> ofProject() {
    var forms = new MoneyForms(desk.types());
    var instalments = RecordKind.of(forms.instalment(), file.store(INSTALMENT, Instalment.class),
        (Instalment instalment) -> desk.types().formats().date(instalment.paidOn()));
    var returns = RecordKind.of(forms.grantReturn(), file.store(GRANT_RETURN, GrantReturn.class),
        (GrantReturn one) -> desk.types().formats().date(one.returnedOn()));
    return new ClosingPanel(
        PartKind.of(instalments, file.parts(instalments.store(), INSTALMENT.PROJECT_GRANT_ID), this::instalment, "paidOn", "amount", "reference"),
        PartKind.of(returns, file.parts(returns.store(), GRANT_RETURN.PROJECT_GRANT_ID), this::grantReturn, "returnedOn", "amount", "interest"),
        grantName, file, desk);
  }

  private Instalment instalment(long grant) {
    return InstalmentBuilder.builder().projectGrantId(grant).paidOn(LocalDate.now(desk.clock())).build();
  }

  private GrantReturn grantReturn(long grant) {
    return GrantReturnBuilder.builder().projectGrantId(grant).returnedOn(LocalDate.now(desk.clock())).build();
  }
}
