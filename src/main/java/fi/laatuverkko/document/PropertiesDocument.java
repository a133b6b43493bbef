package fi.laatuverkko.document;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a file manager, a search and a screen reader tell about the file. */
record PropertiesDocument(TextDocument paper) {

  private static final String PROGRAM = "Laatuverkko";

  void setOn(XWPFDocument word) {
    var core = word.getProperties().getCoreProperties();
    var author = paper.author().isEmpty() ? PROGRAM : paper.author();
    core.setTitle(paper.title());
    core.setCreator(author);
    core.setLastModifiedByUser(author);
    var created = Optional.of(Date.from(paper.created()));
    core.setCreated(created);
    var underlying = core.getUnderlyingProperties();
    underlying.setModifiedProperty(created);
    underlying.setLanguageProperty(paper.texts().language().locale().toLanguageTag());
    word.getProperties().getExtendedProperties().setApplication(PROGRAM);
  }
}
