package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void breaksBetweenWordsOnly() {
    assertThat(Lines.of("Summa ilman tuntemattomia lukuja", 14)).containsExactly("Summa ilman", "tuntemattomia", "lukuja");
    assertThat(Lines.of("Summa ilman", 11)).containsExactly("Summa ilman");
    assertThat(Lines.of("Summa ilman", 10)).containsExactly("Summa", "ilman");
    assertThat(Lines.of("verkostokoordinaattori", 5)).containsExactly("verkostokoordinaattori");
  }

  @Test
  void keepsLineBreaksAndEmptyTexts() {
    assertThat(Lines.of("a\nb c", 9)).containsExactly("a", "b c");
    assertThat(Lines.of("", 9)).containsExactly("");
  }
}
