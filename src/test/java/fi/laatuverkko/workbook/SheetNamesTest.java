package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

  private final SheetNames names = new SheetNames(Texts.in(Language.FI));

  @Test
  void replacesCharactersThatAreNotAllowed() {
    assertThat(names.add("Talous: [2020/2022] \\ *?")).isEqualTo("Talous 2020 2022");
  }

  @Test
  void takesApostrophesFromTheEndsOnly() {
    assertThat(names.add("'Kysely 'A' ja muut'")).isEqualTo("Kysely 'A' ja muut");
  }

  @Test
  void cutsLongNamesWithoutHalvingACharacter() {
    assertThat(names.add("Jyväskylän koulutuskuntayhtymä Gradia")).isEqualTo("Jyväskylän koulutuskuntayhtymä");
    assertThat(names.add("123456789012345678901234567890😀")).isEqualTo("123456789012345678901234567890");
  }

  @Test
  void numbersNamesThatDifferInCaseOnly() {
    assertThat(names.add("Mittarit")).isEqualTo("Mittarit");
    assertThat(names.add("MITTARIT")).isEqualTo("MITTARIT (2)");
    assertThat(names.add("mittarit")).isEqualTo("mittarit (3)");
  }

  @Test
  void makesRoomForTheNumberOfALongName() {
    names.add("Savon koulutuskuntayhtymän kaikki");
    assertThat(names.add("Savon koulutuskuntayhtymän kaikki")).isEqualTo("Savon koulutuskuntayhtymän (2)").hasSizeLessThanOrEqualTo(31);
  }

  @Test
  void namesWhatIsLeftWithoutAName() {
    assertThat(names.add(" ?* ")).isEqualTo("Taulukko");
    assertThat(names.add("")).isEqualTo("Taulukko (2)");
    assertThat(names.add("History")).isEqualTo("History (2)");
  }

  @Test
  void givesNamesThatTheLibraryAcceptsToo() {
    for (var wanted : new String[] {"a\u0000b\nc", "''", "[x]", "x".repeat(40), "Å/Ä:Ö", "'''a'''"}) {
      WorkbookUtil.validateSheetName(names.add(wanted));
    }
  }
}
