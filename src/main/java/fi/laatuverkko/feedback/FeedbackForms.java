package fi.laatuverkko.feedback;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;

/** The fields of a survey's results at a provider. */
final class FeedbackForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  FeedbackForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  Form<FeedbackDataset> dataset() {
    return Form.of("feedbackDataset", Section.of("basics",
        Field.required("survey", types.constant(Survey.class, "feedback.survey"), FeedbackDataset::survey, FeedbackDataset::withSurvey),
        Field.reference("organisation", types.reference(names.choices(Kind.ORGANISATION)), FeedbackDataset::organisationId, FeedbackDataset::withOrganisationId),
        period(),
        Field.optional("invited", types.count(), FeedbackDataset::invited, FeedbackDataset::withInvited),
        Field.<FeedbackDataset, Integer>optional("answered", types.count(), FeedbackDataset::answered, FeedbackDataset::withAnswered)
            .refusing(dataset -> dataset.answered().flatMap(answered -> dataset.invited().filter(invited -> answered > invited)
                .map(invited -> Problem.of("arvo.problem.tooMany", answered, invited)))),
        Field.optional("surveyName", types.text(300), FeedbackDataset::surveyName, FeedbackDataset::withSurveyName),
        Field.optional("note", types.paragraph(1000), FeedbackDataset::note, FeedbackDataset::withNote)));
  }

  private Field<FeedbackDataset, DateRange> period() {
    return Field.required("period", types.period(), FeedbackDataset::period, (dataset, range) -> dataset.with(changed -> changed
        .periodFrom(range.from().orElse(dataset.periodFrom())).periodTo(range.to().orElse(dataset.periodTo()))));
  }
}
