package fi.laatuverkko.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * Writes an image of the window toolkit as a PNG file: 8 bits a channel with alpha, each line stored as its difference from the
 * one above, which packs flat surfaces best. Format: W3C Portable Network Graphics, third edition.
 */
public final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int CHANNELS = 4;
  private static final byte DIFFERENCE_FROM_ABOVE = 2;

  private PngFile() {}

  public static void write(Image image, Path file) throws IOException {
    Files.write(file, bytes(image));
  }

  public static byte[] bytes(Image image) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(width, height));
      chunk(out, "IDAT", pixels(image, width, height));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(width);
      out.writeInt(height);
      out.write(new byte[] {8, 6, 0, 0, 0}); // depth, red-green-blue-alpha, the only compression and filter kinds, not interlaced
    }
    return bytes.toByteArray();
  }

  private static byte[] pixels(Image image, int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      var above = new byte[width * CHANNELS];
      var colours = new int[width];
      for (int y = 0; y < height; y++) {
        image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), colours, 0, width);
        var line = line(colours);
        var difference = new byte[line.length];
        for (int at = 0; at < line.length; at++) {
          difference[at] = (byte) (line[at] - above[at]);
        }
        out.write(DIFFERENCE_FROM_ABOVE);
        out.write(difference);
        above = line;
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] line(int[] colours) {
    var line = new byte[colours.length * CHANNELS];
    for (int x = 0; x < colours.length; x++) {
      var colour = colours[x];
      line[x * CHANNELS] = (byte) (colour >> 16);
      line[x * CHANNELS + 1] = (byte) (colour >> 8);
      line[x * CHANNELS + 2] = (byte) colour;
      line[x * CHANNELS + 3] = (byte) (colour >> 24);
    }
    return line;
  }

  private static void chunk(DataOutputStream out, String kind, byte[] content) throws IOException {
    var name = kind.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
