package fi.laatuverkko.grant.budget;

import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.text.Texts;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The choice among the decisions of a project; out of sight while there is only one. */
public final class DecisionChoiceView extends ComboBox<ProjectGrant> {

  private boolean showing;

  /** @param name what a decision is called */
  public DecisionChoiceView(GrantMoneyModel model, Function<ProjectGrant, String> name, Texts texts) {
    setAccessibleText(texts.get("budget.decision"));
    setConverter(new StringConverter<>() {
      @Override
      public String toString(@Nullable ProjectGrant grant) {
        return grant == null ? "" : name.apply(grant);
      }

      @Override
      public ProjectGrant fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    });
    setOnAction(_ -> {
      if (!showing && getValue() != null) {
        model.choose(getValue().id());
      }
    });
    managedProperty().bind(visibleProperty());
    model.listen(() -> show(model));
    show(model);
  }

  private void show(GrantMoneyModel model) {
    showing = true;
    getItems().setAll(model.grantsProperty().get());
    setValue(model.money().map(GrantMoney::grant).orElse(null));
    setVisible(getItems().size() > 1);
    showing = false;
  }
}
