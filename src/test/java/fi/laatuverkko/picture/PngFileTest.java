package fi.laatuverkko.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PngFileTest {

  @Start
  private void start(Stage stage) {
    // only the toolkit is needed, which reads the picture back
  }

  @Test
  void writesPixelsThatAreReadBackTheSame(@TempDir Path folder) throws Exception {
    var image = new WritableImage(37, 23);
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        image.getPixelWriter().setArgb(x, y, 0xFF000000 | x * 7 << 16 | y * 11 << 8 | x * y % 256);
      }
    }
    image.getPixelWriter().setColor(3, 4, Color.TRANSPARENT);
    var file = folder.resolve("kuva.png");
    PngFile.write(image, file);
    var read = new Image(new ByteArrayInputStream(Files.readAllBytes(file)));
    assertThat(read.isError()).isFalse();
    assertThat(read.getWidth()).isEqualTo(37);
    assertThat(read.getHeight()).isEqualTo(23);
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        assertThat(read.getPixelReader().getArgb(x, y)).isEqualTo(image.getPixelReader().getArgb(x, y));
      }
    }
  }
}
