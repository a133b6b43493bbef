package fi.laatuverkko.window;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.storage.Backup;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Which backup the user wants back. */
record BackupChoice(Backup backup) {

  static Form<BackupChoice> form(List<Backup> backups, Texts texts) {
    var choices = new Choices<Backup>() {
      @Override
      public List<Backup> options() {
        return backups;
      }

      @Override
      public String label(Backup backup) {
        return moment(backup, texts);
      }
    };
    var type = new ValueTypes(texts, Clock.systemDefaultZone()).choice(choices);
    return Form.of("backup", Section.of("backup",
        Field.required("backup", type, BackupChoice::backup, (_, chosen) -> new BackupChoice(chosen))));
  }

  /** When a backup was made, in words. */
  static String moment(Backup backup, Texts texts) {
    return Formats.in(texts.language()).dateTime(LocalDateTime.ofInstant(backup.at(), ZoneId.systemDefault()));
  }
}
