package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  /** Public reference data that may lie beside the project. */
  private static final Path PROVIDERS = Path.of("..", "shared", "data", "ammatillisen-koulutuksen-jarjestajat.csv");

  @ParameterizedTest
  @ValueSource(strings = {"1629284-5", "0165761-0", "0208201-1", "0212371-7", "1852679-9", "0829731-2"})
  void acceptsRealBusinessIds(String id) {
    assertThat(BusinessId.parse(id)).isEqualTo(Parsed.of(id));
  }

  @Test
  void tidiesAPastedBusinessId() {
    assertThat(BusinessId.parse(" 1629284\u20135\u00A0")).isEqualTo(Parsed.of("1629284-5"));
    assertThat(BusinessId.parse(" ")).isEqualTo(Parsed.empty());
  }

  @ParameterizedTest
  @CsvSource({
      "1629284-6,businessIdCheckDigit", "165761-0,businessId", "16292845,businessId", "1629284-5x,businessId", "FI16292845,businessId",
      "x,businessId", "1629284 5,businessId"})
  void refusesABusinessIdOfAnotherShapeOrWithAWrongCheckDigit(String text, String problem) {
    assertThat(BusinessId.parse(text)).isEqualTo(Parsed.refused("format.problem." + problem, text));
  }

  @Test
  void noCheckDigitFitsWhereOneRemains() {
    for (int digit = 0; digit <= 9; digit++) {
      assertThat(BusinessId.parse("0000006-" + digit)).isInstanceOf(Parsed.Refused.class);
    }
  }

  @Test
  void everyProviderInThePublicListHasAGoodBusinessId() throws IOException {
    Assumptions.assumeTrue(Files.exists(PROVIDERS), () -> "Not tried: there is no " + PROVIDERS.toAbsolutePath().normalize());
    var lines = Files.readAllLines(PROVIDERS);
    assertThat(lines.getFirst().replace("\uFEFF", "")).startsWith("ytunnus;");
    List<String> ids = lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(";")[0]).toList();
    assertThat(ids).hasSizeGreaterThan(100).allSatisfy(id -> assertThat(BusinessId.parse(id)).isEqualTo(Parsed.of(id)));
  }

  @Test
  void oidHasPointsEvenWhenASpreadsheetMadeCommasOfThem() {
    assertThat(Oid.parse(" 1.2.246.562.10.11974282649 ")).isEqualTo(Parsed.of("1.2.246.562.10.11974282649"));
    assertThat(Oid.parse("1,2,246,562,10,11974282649")).isEqualTo(Parsed.of("1.2.246.562.10.11974282649"));
    assertThat(Oid.parse("")).isEqualTo(Parsed.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.246.562.24.11974282649", "1.2.246.562.10.", "1.2.246.562.10.12x", "11974282649", "1,2.246.562.10.5"})
  void refusesWhatIsNotAnOrganisationsOid(String text) {
    assertThat(Oid.parse(text)).isEqualTo(Parsed.refused("format.problem.oid", text));
  }

  @Test
  void readsEmailAddresses() {
    assertThat(EmailAddress.parse("\tlaatu.koordinaattori+oph@example.fi ")).isEqualTo(Parsed.of("laatu.koordinaattori+oph@example.fi"));
    assertThat(EmailAddress.parse(" ")).isEqualTo(Parsed.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "laatu", "laatu@example", "@example.fi", "a b@example.fi", "älä@example.fi", "a@example.fi, b@example.fi", "a@@example.fi"})
  void refusesWhatIsNotAnEmailAddress(String text) {
    assertThat(EmailAddress.parse(text)).isEqualTo(Parsed.refused("format.problem.email", text));
  }

  @Test
  void refusesAnEmailAddressLongerThanTheFunderTakes() {
    assertThat(EmailAddress.parse("a".repeat(244) + "@example.fi")).isInstanceOf(Parsed.Refused.class);
    assertThat(EmailAddress.parse("a".repeat(243) + "@example.fi")).isInstanceOf(Parsed.Understood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "www.example.fi", "https://example.fi", "http://www.example.fi:8080/hanke/loiste-6?x=1#y", "example.fi/a", "HTTPS://EXAMPLE.FI",
      "https://äly.example.fi/ä"})
  void keepsAWebAddressAsItWasWritten(String text) {
    assertThat(WebAddress.parse(" " + text + " ")).isEqualTo(Parsed.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "verkkosivu", "ftp://example.fi", "https://", "https://example", "www.example.fi ja muita", "a@example.fi", "javascript:x",
      "-a.example.fi", "www..fi"})
  void refusesWhatIsNotAWebAddress(String text) {
    assertThat(WebAddress.parse(text)).isEqualTo(Parsed.refused("format.problem.webAddress", text));
  }

  @Test
  void caseNumberIsFreeButNotEndless() {
    assertThat(CaseNumber.parse(" OPH-2345-2019 ")).isEqualTo(Parsed.of("OPH-2345-2019"));
    assertThat(CaseNumber.parse("1/22/2019")).isEqualTo(Parsed.of("1/22/2019"));
    assertThat(CaseNumber.parse("9".repeat(41)).refusal()).map(Problem::key).contains("format.problem.caseNumber");
    assertThat(CaseNumber.parse("")).isEqualTo(Parsed.empty());
  }
}
