package fi.laatuverkko.grant;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.grant.budget.GrantMoneyQuery;
import fi.laatuverkko.grant.closing.Closing;
import fi.laatuverkko.storage.schema.Tables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideRulesModelTest {

  @TempDir private Path folder;
  private GrantFile file;
  private GuideRulesModel model;

  @BeforeEach
  void open() {
    file = new GrantFile(folder);
    model = new GuideRulesModel(file.file, file.desk);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private GuideRulesModel.Known known() {
    return model.knownProperty().get().orElseThrow();
  }

  private Closing closing(long guide) {
    var grant = file.grant(says -> says.guideId(Optional.of(guide)));
    return new Closing(new GrantMoneyQuery(file.file.sql()).read(grant, LocalDate.of(2019, 10, 1)));
  }

  @Test
  void enteredRulesComeBeforeThoseOfTheProgram() {
    var guide = file.item(Catalogue.GUIDE, "2018-03");
    model.show(Optional.of(guide));
    assertThat(known().rules().orElseThrow().returnLimit()).isEqualTo(10);

    model.enter(known(), model.draft(known()).withReturnLimit(50).withInterestPoints(new BigDecimal("4.50"))).start();
    assertThat(known().rules().orElseThrow().returnLimit()).isEqualTo(50);
    assertThat(closing(guide).returnLimit()).isEqualTo(50);
    assertThat(closing(guide).interestPoints()).isEqualByComparingTo("4.5");

    model.enter(known(), known().entered().orElseThrow().withReturnLimit(60)).start();
    assertThat(closing(guide).returnLimit()).isEqualTo(60);

    model.goBack(known()).start();
    assertThat(known().entered()).isEmpty();
    assertThat(closing(guide).returnLimit()).isEqualTo(10);
    assertThat(closing(guide).interestPoints()).isEqualByComparingTo("3");
  }

  @Test
  void aGuideTheProgramDoesNotKnowGetsTheRulesEntered() {
    var own = file.perform(act -> file.file.store(Tables.CATALOGUE_ITEM, CatalogueItem.class).insert(act, CatalogueItemBuilder.builder()
        .catalogue(Catalogue.GUIDE).code("2027-01").labelFi("Yleisohje 1/2027").labelStatus(LabelStatus.OWN).sortOrder(99).build()));
    var shown = new GuideRulesModel.Known(own, Optional.empty());
    assertThat(shown.rules()).isEmpty();
    assertThat(model.draft(shown).tenderLimit()).isEqualTo(20_000);

    model.enter(shown, model.draft(shown).withTenderLimit(30_000)).start();
    assertThat(closing(own.id()).money().rules().orElseThrow().tenderLimit()).isEqualTo(30_000);
  }
}
