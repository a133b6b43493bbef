package fi.laatuverkko.chart;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.dialog.FileKind;
import fi.laatuverkko.file.AtomicFile;
import fi.laatuverkko.picture.PngFile;
import fi.laatuverkko.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A chart with its tools: the values as a table below, copying the picture, saving it as PNG or SVG. Values are told on hover. */
public final class PictureView extends VBox {

  private static final double PAPER_WIDTH = 900;

  private final Texts texts;
  private final Dialogs dialogs;
  private final Background background;
  private final DrawnView drawn = new DrawnView();
  private final StackPane place = new StackPane(drawn);
  private final PictureTableView table = new PictureTableView();
  private final Label ink = new Label();
  private final HBox tools = new HBox();
  private Optional<Picture> picture = Optional.empty();

  /** @param background writes the files */
  public PictureView(Texts texts, Dialogs dialogs, Background background) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.background = background;
    getStyleClass().add("picture");
    getStylesheets().add(Objects.requireNonNull(PictureView.class.getResource("/fi/laatuverkko/styles/chart.css")).toExternalForm());
    tools.getStyleClass().add("picture-tools");
    var values = new ToggleButton(texts.get("chart.table"), new FontIcon(Feather.LIST));
    values.getStyleClass().add("small");
    values.setId("chart-table-toggle");
    table.visibleProperty().bind(values.selectedProperty());
    table.managedProperty().bind(values.selectedProperty());
    var copy = new Button(texts.get("chart.copy"), new FontIcon(Feather.COPY));
    copy.getStyleClass().addAll("flat", "small");
    copy.setOnAction(_ -> copy());
    var save = new MenuButton(texts.get("chart.save"), new FontIcon(Feather.DOWNLOAD), item("chart.savePng", this::savePng), item("chart.saveSvg", this::saveSvg));
    save.getStyleClass().addAll("flat", "small");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    tools.getChildren().addAll(gap, values, copy, save);
    // The label is never seen: it knows the colour of words, and so whether the window is dark.
    ink.getStyleClass().add("picture-ink");
    ink.setManaged(false);
    ink.setVisible(false);
    ink.textFillProperty().addListener(_ -> draw());
    ink.fontProperty().addListener(_ -> draw());
    place.getChildren().add(ink);
    place.getStyleClass().add("picture-place");
    place.widthProperty().addListener(_ -> draw());
    place.heightProperty().addListener(_ -> draw());
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(tools, place, table);
    setMinWidth(0);
  }

  private MenuItem item(String key, Runnable run) {
    var item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> run.run());
    return item;
  }

  /** Shows a chart; nothing clears the place. */
  public void show(Optional<? extends Picture> shown) {
    picture = shown.map(one -> one);
    tools.setVisible(shown.isPresent());
    shown.ifPresent(one -> {
      table.show(one.table());
      place.setMinHeight(Math.min(one.leastHeight(lettering()), 1_200));
      place.setPrefHeight(place.getMinHeight());
    });
    draw();
  }

  public void show(Picture shown) {
    show(Optional.of(shown));
  }

  private void draw() {
    if (picture.isEmpty()) {
      drawn.getChildren().clear();
    } else if (place.getWidth() > 0 && place.getHeight() > 0) {
      drawn.show(picture.get().draw(Math.floor(place.getWidth()), Math.floor(place.getHeight()), lettering()), family(), isDark());
    }
  }

  private boolean isDark() {
    return ink.getTextFill() instanceof Color colour && colour.getBrightness() > 0.5;
  }

  private Lettering lettering() {
    return new FontLettering(family(), ink.getFont().getSize() * 0.93);
  }

  private String family() {
    return ink.getFont().getFamily();
  }

  /** Always of the same width, whatever the window: it goes into documents. */
  private Drawing forPaper() {
    var letters = new FontLettering(family(), 13);
    return picture.orElseThrow().draw(PAPER_WIDTH, Math.max(420, picture.orElseThrow().leastHeight(letters)), letters);
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putImage(DrawnView.image(forPaper(), family()));
    Clipboard.getSystemClipboard().setContent(content);
    dialogs.tell(texts.get("chart.copied"));
  }

  private void savePng() {
    var image = DrawnView.image(forPaper(), family());
    save("png", "chart.png", () -> PngFile.bytes(image));
  }

  private void saveSvg() {
    var drawing = forPaper();
    save("svg", "chart.svg", () -> SvgFile.text(drawing).getBytes(StandardCharsets.UTF_8));
  }

  private void save(String ending, String kind, Supplier<byte[]> bytes) {
    var name = picture.orElseThrow().head().title().replaceAll("[\\\\/:*?\"<>|]", "-");
    dialogs.saveFile(texts.get("chart.save"), new FileKind(texts.get(kind), ending), name).ifPresent(file -> write(file, bytes));
  }

  private void write(Path file, Supplier<byte[]> bytes) {
    background.worker(_ -> {
      new AtomicFile(file).write(stream -> stream.write(bytes.get()));
      return file;
    }).titled(texts.get("window.writing")).onSuccess(_ -> dialogs.tell(texts.get("chart.saved", file.getFileName().toString()), texts.get("chart.open"),
        () -> dialogs.open(file))).onFailure(dialogs::fail).start();
  }
}
