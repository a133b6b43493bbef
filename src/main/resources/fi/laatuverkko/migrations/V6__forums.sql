-- Forums as they are planned, held and documented: series, programme, participants, groups, minutes.

-- ---------------------------------------------------------------- series and the forum itself

CREATE TABLE forum_series (
  id            BIGINT       NOT NULL,
  version       INTEGER      NOT NULL,
  name          VARCHAR(200) NOT NULL,
  network_id    BIGINT,
  kind_id       BIGINT,
  planned_count INTEGER,
  purpose       VARCHAR(2000),
  archived      BOOLEAN      NOT NULL,
  CONSTRAINT pk_forum_series PRIMARY KEY (id),
  CONSTRAINT uq_forum_series_name UNIQUE (name),
  CONSTRAINT fk_forum_series_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_forum_series_kind FOREIGN KEY (kind_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_forum_series_planned CHECK (planned_count >= 1)
);
COMMENT ON TABLE forum_series IS 'Forums that follow one another, within a project or across projects: the four peer forums of a project, the yearly cooperation days.';
COMMENT ON COLUMN forum_series.planned_count IS 'How many forums the series is to have; none where it goes on.';

ALTER TABLE forum DROP CONSTRAINT ck_forum_state;
ALTER TABLE forum ALTER COLUMN state SET DATA TYPE VARCHAR(20);
ALTER TABLE forum ADD CONSTRAINT ck_forum_state
  CHECK (state IN ('PLANNED', 'INVITED', 'PROGRAMME_LOCKED', 'HELD', 'DOCUMENTED', 'CLOSED', 'CANCELLED'));
ALTER TABLE forum ADD COLUMN series_id BIGINT;
ALTER TABLE forum ADD COLUMN language VARCHAR(2);
ALTER TABLE forum ADD COLUMN capacity INTEGER;
ALTER TABLE forum ADD COLUMN minutes VARCHAR(20000);
ALTER TABLE forum ADD COLUMN feedback_mean DECIMAL(4,2);
ALTER TABLE forum ADD COLUMN feedback_n INTEGER;
ALTER TABLE forum ADD CONSTRAINT fk_forum_series FOREIGN KEY (series_id) REFERENCES forum_series (id);
ALTER TABLE forum ADD CONSTRAINT ck_forum_language CHECK (language IN ('FI', 'SV', 'EN'));
ALTER TABLE forum ADD CONSTRAINT ck_forum_capacity CHECK (capacity >= 1);
ALTER TABLE forum ADD CONSTRAINT ck_forum_feedback_mean CHECK (feedback_mean BETWEEN 1 AND 5);
ALTER TABLE forum ADD CONSTRAINT ck_forum_feedback_n CHECK (feedback_n >= 0);
COMMENT ON COLUMN forum.language IS 'The language the forum is held in and its papers are written in.';
COMMENT ON COLUMN forum.feedback_mean IS 'Mean of the feedback given after the forum, 1 to 5; shown only where feedback_n is at least 5.';
COMMENT ON COLUMN forum.feedback_n IS 'How many gave feedback.';

-- ---------------------------------------------------------------- programme

CREATE TABLE programme_slot (
  id         BIGINT       NOT NULL,
  version    INTEGER      NOT NULL,
  forum_id   BIGINT       NOT NULL,
  day_number INTEGER      NOT NULL,
  track      VARCHAR(60),
  kind       VARCHAR(12)  NOT NULL,
  starts_at  TIME         NOT NULL,
  ends_at    TIME         NOT NULL,
  title      VARCHAR(200) NOT NULL,
  room       VARCHAR(80),
  audience   VARCHAR(80),
  person_id  BIGINT,
  presenter  VARCHAR(80),
  note       VARCHAR(1000),
  CONSTRAINT pk_programme_slot PRIMARY KEY (id),
  CONSTRAINT fk_programme_slot_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
  CONSTRAINT fk_programme_slot_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_programme_slot_day CHECK (day_number BETWEEN 1 AND 14),
  CONSTRAINT ck_programme_slot_kind CHECK (kind IN ('OPENING', 'TALK', 'WORK', 'ROUND', 'INTERVIEW', 'BREAK', 'FEEDBACK', 'TRAVEL')),
  CONSTRAINT ck_programme_slot_times CHECK (starts_at < ends_at)
);
COMMENT ON TABLE programme_slot IS 'One item of a forum''s programme.';
COMMENT ON COLUMN programme_slot.day_number IS '1 is the forum''s first day, so that the programme moves with the forum.';
COMMENT ON COLUMN programme_slot.track IS 'The parallel line it belongs to; none: for everybody.';
COMMENT ON COLUMN programme_slot.audience IS 'The group it is for; none: for everybody on the track.';
COMMENT ON COLUMN programme_slot.presenter IS 'Who holds it, where that is nobody of the contacts.';

CREATE TABLE agenda_template (
  id       BIGINT       NOT NULL,
  version  INTEGER      NOT NULL,
  name     VARCHAR(200) NOT NULL,
  note     VARCHAR(1000),
  archived BOOLEAN      NOT NULL,
  CONSTRAINT pk_agenda_template PRIMARY KEY (id),
  CONSTRAINT uq_agenda_template_name UNIQUE (name)
);
COMMENT ON TABLE agenda_template IS 'A programme kept by the user to begin others from.';

CREATE TABLE agenda_template_slot (
  id                 BIGINT       NOT NULL,
  version            INTEGER      NOT NULL,
  agenda_template_id BIGINT       NOT NULL,
  day_number         INTEGER      NOT NULL,
  track              VARCHAR(60),
  kind               VARCHAR(12)  NOT NULL,
  starts_at          TIME         NOT NULL,
  ends_at            TIME         NOT NULL,
  title              VARCHAR(200) NOT NULL,
  audience           VARCHAR(80),
  CONSTRAINT pk_agenda_template_slot PRIMARY KEY (id),
  CONSTRAINT fk_agenda_template_slot_template FOREIGN KEY (agenda_template_id) REFERENCES agenda_template (id),
  CONSTRAINT ck_agenda_template_slot_day CHECK (day_number BETWEEN 1 AND 14),
  CONSTRAINT ck_agenda_template_slot_kind CHECK (kind IN ('OPENING', 'TALK', 'WORK', 'ROUND', 'INTERVIEW', 'BREAK', 'FEEDBACK', 'TRAVEL')),
  CONSTRAINT ck_agenda_template_slot_times CHECK (starts_at < ends_at)
);
COMMENT ON TABLE agenda_template_slot IS 'One item of a kept programme.';

-- ---------------------------------------------------------------- participants

CREATE TABLE participant (
  id                BIGINT      NOT NULL,
  version           INTEGER     NOT NULL,
  forum_id          BIGINT      NOT NULL,
  person_id         BIGINT,
  name              VARCHAR(80) NOT NULL,
  organisation_id   BIGINT,
  organisation_text VARCHAR(200),
  role_id           BIGINT      NOT NULL,
  email             VARCHAR(254),
  languages         VARCHAR(4),
  reply             VARCHAR(10),
  presence          VARCHAR(8),
  seated            BOOLEAN     NOT NULL,
  host              BOOLEAN     NOT NULL,
  note              VARCHAR(1000),
  CONSTRAINT pk_participant PRIMARY KEY (id),
  CONSTRAINT fk_participant_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
  CONSTRAINT fk_participant_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_participant_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_participant_role FOREIGN KEY (role_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_participant_languages CHECK (languages IN ('FI', 'SV', 'BOTH')),
  CONSTRAINT ck_participant_reply CHECK (reply IN ('INVITED', 'COMING', 'DECLINED')),
  CONSTRAINT ck_participant_presence CHECK (presence IN ('PRESENT', 'ABSENT', 'EXCUSED'))
);
COMMENT ON TABLE participant IS 'A person asked to a forum; name and address as given, also when she is no contact.';
COMMENT ON COLUMN participant.organisation_text IS 'The organisation as it was written in a list, where it is not known here.';
COMMENT ON COLUMN participant.languages IS 'Languages in which she can work in a group: FI, SV or BOTH; none: not asked.';
COMMENT ON COLUMN participant.seated IS 'True when she takes part in the groups.';
COMMENT ON COLUMN participant.host IS 'True when she keeps one table through all rounds.';

CREATE TABLE invitation (
  id       BIGINT        NOT NULL,
  version  INTEGER       NOT NULL,
  forum_id BIGINT        NOT NULL,
  language VARCHAR(2)    NOT NULL,
  subject  VARCHAR(200)  NOT NULL,
  letter   VARCHAR(8000) NOT NULL,
  sent_on  DATE,
  CONSTRAINT pk_invitation PRIMARY KEY (id),
  CONSTRAINT uq_invitation UNIQUE (forum_id, language),
  CONSTRAINT fk_invitation_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
  CONSTRAINT ck_invitation_language CHECK (language IN ('FI', 'SV', 'EN'))
);
COMMENT ON TABLE invitation IS 'The invitation''s text in one language; sent_on is what the user says, the program sends nothing.';

-- ---------------------------------------------------------------- groups

CREATE TABLE seating (
  id          BIGINT  NOT NULL,
  version     INTEGER NOT NULL,
  forum_id    BIGINT  NOT NULL,
  table_count INTEGER NOT NULL,
  round_count INTEGER NOT NULL,
  seed        BIGINT  NOT NULL,
  CONSTRAINT pk_seating PRIMARY KEY (id),
  CONSTRAINT uq_seating UNIQUE (forum_id),
  CONSTRAINT fk_seating_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
  CONSTRAINT ck_seating_tables CHECK (table_count BETWEEN 1 AND 100),
  CONSTRAINT ck_seating_rounds CHECK (round_count BETWEEN 1 AND 20)
);
COMMENT ON TABLE seating IS 'How the participants of a forum sit in groups over its rounds.';
COMMENT ON COLUMN seating.seed IS 'The number the search began from: the same people and the same seed give the same groups.';

CREATE TABLE seat (
  id             BIGINT  NOT NULL,
  version        INTEGER NOT NULL,
  seating_id     BIGINT  NOT NULL,
  participant_id BIGINT  NOT NULL,
  round_number   INTEGER NOT NULL,
  table_number   INTEGER NOT NULL,
  locked         BOOLEAN NOT NULL,
  CONSTRAINT pk_seat PRIMARY KEY (id),
  CONSTRAINT uq_seat UNIQUE (seating_id, participant_id, round_number),
  CONSTRAINT fk_seat_seating FOREIGN KEY (seating_id) REFERENCES seating (id),
  CONSTRAINT fk_seat_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT ck_seat_round CHECK (round_number >= 1),
  CONSTRAINT ck_seat_table CHECK (table_number >= 1)
);
COMMENT ON TABLE seat IS 'Where a participant sits in one round; locked seats stay when the groups are made anew.';

-- ---------------------------------------------------------------- minutes

CREATE TABLE forum_decision (
  id         BIGINT        NOT NULL,
  version    INTEGER       NOT NULL,
  forum_id   BIGINT        NOT NULL,
  sort_order INTEGER       NOT NULL,
  decision   VARCHAR(2000) NOT NULL,
  CONSTRAINT pk_forum_decision PRIMARY KEY (id),
  CONSTRAINT fk_forum_decision_forum FOREIGN KEY (forum_id) REFERENCES forum (id)
);
COMMENT ON TABLE forum_decision IS 'What a forum decided.';

CREATE TABLE action_item (
  id              BIGINT        NOT NULL,
  version         INTEGER       NOT NULL,
  forum_id        BIGINT        NOT NULL,
  sort_order      INTEGER       NOT NULL,
  task            VARCHAR(1000) NOT NULL,
  owner_id        BIGINT,
  organisation_id BIGINT,
  due_on          DATE,
  state           VARCHAR(10)   NOT NULL,
  note            VARCHAR(1000),
  CONSTRAINT pk_action_item PRIMARY KEY (id),
  CONSTRAINT fk_action_item_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
  CONSTRAINT fk_action_item_owner FOREIGN KEY (owner_id) REFERENCES person (id),
  CONSTRAINT fk_action_item_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_action_item_state CHECK (state IN ('OPEN', 'STARTED', 'DONE', 'DROPPED'))
);
COMMENT ON TABLE action_item IS 'What somebody promised to do after a forum.';
COMMENT ON COLUMN action_item.organisation_id IS 'Whose task it is, beside or instead of a person.';
