package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Optional;

/**
 * What the user states of a file of survey results.
 *
 * @param organisation whose results they are, where the file does not say
 * @param period of all lines; none when each line's own date says its season
 */
public record ArvoSettings(Optional<Survey> survey, Optional<Long> organisation, Optional<DateRange> period) {

  static Form<ArvoSettings> form(ValueTypes types, ReferenceNames names) {
    return Form.of("arvoSettings", Section.of("file",
        Field.optional("survey", types.constant(Survey.class, "feedback.survey"), ArvoSettings::survey,
            (settings, survey) -> new ArvoSettings(survey, settings.organisation, settings.period)),
        Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), ArvoSettings::organisation,
            (settings, organisation) -> new ArvoSettings(settings.survey, organisation, settings.period)),
        Field.optional("period", types.period(), ArvoSettings::period,
            (settings, period) -> new ArvoSettings(settings.survey, settings.organisation, period))));
  }
}
