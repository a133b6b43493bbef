package fi.laatuverkko.forum.timeline;

import fi.laatuverkko.record.TabView;
import fi.laatuverkko.text.Texts;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The month and the timeline as views of a tab. */
public final class TimelineFeature {

  private final TimelineModel model;
  private final Texts texts;

  public TimelineFeature(TimelineModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  public TabView month() {
    return view("forum.view.month", () -> new MonthView(model, texts));
  }

  public TabView timeline() {
    return view("forum.view.timeline", () -> new TimelineView(model, texts));
  }

  private TabView view(String title, Supplier<Region> made) {
    return new TabView() {

      private @Nullable Region node;

      @Override
      public String title() {
        return title;
      }

      @Override
      public Region node() {
        if (node == null) {
          node = made.get();
        }
        return node;
      }

      @Override
      public void shown(boolean inFront) {
        model.shown(inFront);
      }
    };
  }
}
