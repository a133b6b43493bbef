package fi.laatuverkko.report;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;

/** The fields of a paper that goes with a report. */
final class AttachmentForm {

  private AttachmentForm() {}

  /** @param partners the partners of the project shown */
  static Form<ReportAttachment> of(ValueTypes types, Choices<Long> partners) {
    return Form.of("attachment", Section.of("attachment",
        Field.required("kind", types.constant(AttachmentKind.class, "attachment.kinds"), ReportAttachment::kind, ReportAttachment::withKind),
        Field.optional("partner", types.reference(partners), ReportAttachment::projectPartnerId, ReportAttachment::withProjectPartnerId),
        Field.required("receivedOn", types.day(), ReportAttachment::receivedOn, ReportAttachment::withReceivedOn),
        Field.optional("fileName", types.text(250), ReportAttachment::fileName, ReportAttachment::withFileName),
        Field.optional("note", types.text(400), ReportAttachment::note, ReportAttachment::withNote)));
  }
}
