-- Indicators: how values are put together, targets per period, states and sources of values, locked periods, scorecards,
-- self-assessments and competence.

ALTER TABLE indicator ADD COLUMN roll_up VARCHAR(13);
ALTER TABLE indicator ADD COLUMN running_total BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE indicator ADD COLUMN denominator_kind VARCHAR(12);
ALTER TABLE indicator ADD COLUMN framework VARCHAR(20);
ALTER TABLE indicator ADD COLUMN label_status VARCHAR(10);
ALTER TABLE indicator ADD COLUMN label_source VARCHAR(300);
ALTER TABLE indicator ADD COLUMN baseline_from DATE;
ALTER TABLE indicator ADD COLUMN baseline_to DATE;
ALTER TABLE indicator ADD CONSTRAINT ck_indicator_roll_up CHECK (roll_up IN ('SUM', 'WEIGHTED_MEAN', 'LATEST', 'NONE'));
ALTER TABLE indicator ADD CONSTRAINT ck_indicator_denominator_kind CHECK (denominator_kind IN ('ALL', 'TAKING_PART'));
ALTER TABLE indicator ADD CONSTRAINT ck_indicator_label_status CHECK (label_status IN ('OFFICIAL', 'WORKING', 'OWN'));
ALTER TABLE indicator ADD CONSTRAINT ck_indicator_baseline CHECK (baseline_from IS NULL OR baseline_to IS NULL OR baseline_from <= baseline_to);
COMMENT ON COLUMN indicator.roll_up IS 'How partners'' values make the network''s; without a value as suits the unit.';
COMMENT ON COLUMN indicator.running_total IS 'True when a value counts from the beginning instead of its period alone.';
COMMENT ON COLUMN indicator.denominator_kind IS 'Whether the denominator is all there are or those who take part, where a source knows both.';
COMMENT ON COLUMN indicator.framework IS 'The catalogue it was picked from: EQAVET, STARTER, EFQM_2020, STRATEGY; without a value it is an own one.';
COMMENT ON COLUMN indicator.label_status IS 'Whether its name is the framework''s own or a working translation.';
COMMENT ON COLUMN indicator.baseline_from IS 'First day of the locked baseline of its control chart; without a value all its values are the baseline.';

ALTER TABLE indicator_value ADD COLUMN state VARCHAR(9) DEFAULT 'CONFIRMED' NOT NULL;
ALTER TABLE indicator_value ADD COLUMN source VARCHAR(400);
ALTER TABLE indicator_value ADD COLUMN invited INTEGER;
ALTER TABLE indicator_value ADD COLUMN answer_counts VARCHAR(100);
ALTER TABLE indicator_value ADD COLUMN words VARCHAR(4000);
ALTER TABLE indicator_value ADD COLUMN evidence VARCHAR(2000);
ALTER TABLE indicator_value ADD CONSTRAINT ck_indicator_value_state CHECK (state IN ('DRAFT', 'CONFIRMED', 'SHARED'));
ALTER TABLE indicator_value ADD CONSTRAINT ck_indicator_value_invited CHECK (invited >= 0);
COMMENT ON COLUMN indicator_value.source IS 'File, sheet and cell it came from; without a value it was typed.';
COMMENT ON COLUMN indicator_value.invited IS 'How many were asked.';
COMMENT ON COLUMN indicator_value.answer_counts IS 'How many gave each answer 1, 2, 3 ... and could not say, parted by spaces: 2 3 8 30 17 4.';
COMMENT ON COLUMN indicator_value.words IS 'The value of an indicator in words.';
COMMENT ON COLUMN indicator_value.evidence IS 'What shows it, for an indicator in words.';

CREATE TABLE indicator_target (
  id              BIGINT  NOT NULL,
  version         INTEGER NOT NULL,
  indicator_id    BIGINT  NOT NULL,
  network_id      BIGINT,
  project_id      BIGINT,
  organisation_id BIGINT,
  period_from     DATE    NOT NULL,
  period_to       DATE    NOT NULL,
  baseline        DECIMAL(14,4),
  target          DECIMAL(14,4) NOT NULL,
  tolerance       DECIMAL(14,4),
  note            VARCHAR(1000),
  CONSTRAINT pk_indicator_target PRIMARY KEY (id),
  CONSTRAINT uq_indicator_target UNIQUE NULLS NOT DISTINCT (indicator_id, network_id, project_id, organisation_id, period_from, period_to),
  CONSTRAINT fk_indicator_target_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT fk_indicator_target_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_indicator_target_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_indicator_target_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_indicator_target_period CHECK (period_from <= period_to),
  CONSTRAINT ck_indicator_target_tolerance CHECK (tolerance >= 0)
);
COMMENT ON TABLE indicator_target IS 'What is aimed at in a period, for a network, a project or a partner; for all where none is named.';

CREATE TABLE period_lock (
  id           BIGINT  NOT NULL,
  version      INTEGER NOT NULL,
  network_id   BIGINT,
  period_from  DATE    NOT NULL,
  period_to    DATE    NOT NULL,
  note         VARCHAR(400),
  CONSTRAINT pk_period_lock PRIMARY KEY (id),
  CONSTRAINT uq_period_lock UNIQUE NULLS NOT DISTINCT (network_id, period_from, period_to),
  CONSTRAINT fk_period_lock_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT ck_period_lock_period CHECK (period_from <= period_to)
);
COMMENT ON TABLE period_lock IS 'Values of periods inside it are no longer written; of all indicators, or of one network''s.';

CREATE TABLE scorecard (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  name            VARCHAR(200) NOT NULL,
  network_id      BIGINT,
  project_id      BIGINT,
  organisation_id BIGINT,
  period_from     DATE,
  period_to       DATE,
  note            VARCHAR(1000),
  archived        BOOLEAN      NOT NULL,
  CONSTRAINT pk_scorecard PRIMARY KEY (id),
  CONSTRAINT fk_scorecard_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_scorecard_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_scorecard_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_scorecard_period CHECK (period_from IS NULL OR period_to IS NULL OR period_from <= period_to)
);
COMMENT ON TABLE scorecard IS 'A small card of chosen indicators of a network, a project or a partner.';
COMMENT ON COLUMN scorecard.period_from IS 'Without a period each indicator shows its latest.';

CREATE TABLE scorecard_item (
  id             BIGINT  NOT NULL,
  version        INTEGER NOT NULL,
  scorecard_id   BIGINT  NOT NULL,
  sort_order     INTEGER NOT NULL,
  indicator_id   BIGINT  NOT NULL,
  perspective_id BIGINT,
  success_factor VARCHAR(400),
  CONSTRAINT pk_scorecard_item PRIMARY KEY (id),
  CONSTRAINT uq_scorecard_item UNIQUE (scorecard_id, indicator_id),
  CONSTRAINT fk_scorecard_item_scorecard FOREIGN KEY (scorecard_id) REFERENCES scorecard (id),
  CONSTRAINT fk_scorecard_item_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT fk_scorecard_item_perspective FOREIGN KEY (perspective_id) REFERENCES catalogue_item (id)
);
COMMENT ON TABLE scorecard_item IS 'An indicator on a card, under the indicator''s own perspective unless another is given.';

CREATE TABLE self_assessment (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  name            VARCHAR(200) NOT NULL,
  frame           VARCHAR(9)   NOT NULL,
  seen_by         VARCHAR(5)   NOT NULL,
  organisation_id BIGINT       NOT NULL,
  network_id      BIGINT,
  project_id      BIGINT,
  assessed_on     DATE,
  note            VARCHAR(2000),
  archived        BOOLEAN      NOT NULL,
  CONSTRAINT pk_self_assessment PRIMARY KEY (id),
  CONSTRAINT fk_self_assessment_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_self_assessment_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_self_assessment_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_self_assessment_frame CHECK (frame IN ('FOUR_STEP', 'RADAR', 'EQAVET')),
  CONSTRAINT ck_self_assessment_seen_by CHECK (seen_by IN ('SELF', 'PEERS'))
);
COMMENT ON TABLE self_assessment IS 'How an organisation stands by a frame, as it sees itself or as its peers see it.';

CREATE TABLE self_assessment_item (
  id                 BIGINT  NOT NULL,
  version            INTEGER NOT NULL,
  self_assessment_id BIGINT  NOT NULL,
  area_id            BIGINT  NOT NULL,
  score              INTEGER,
  note               VARCHAR(2000),
  CONSTRAINT pk_self_assessment_item PRIMARY KEY (id),
  CONSTRAINT uq_self_assessment_item UNIQUE (self_assessment_id, area_id),
  CONSTRAINT fk_self_assessment_item_assessment FOREIGN KEY (self_assessment_id) REFERENCES self_assessment (id),
  CONSTRAINT fk_self_assessment_item_area FOREIGN KEY (area_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_self_assessment_item_score CHECK (score BETWEEN 0 AND 100)
);
COMMENT ON TABLE self_assessment_item IS 'The score of one area.';
COMMENT ON COLUMN self_assessment_item.score IS 'FOUR_STEP 0 to 3; RADAR 0 to 100 per cent; EQAVET 0 for statement B, 1 between, 2 for statement A.';

CREATE TABLE competence (
  id        BIGINT      NOT NULL,
  version   INTEGER     NOT NULL,
  person_id BIGINT      NOT NULL,
  area_id   BIGINT      NOT NULL,
  level     INTEGER     NOT NULL,
  rated_by  VARCHAR(11) NOT NULL,
  rated_on  DATE,
  note      VARCHAR(400),
  CONSTRAINT pk_competence PRIMARY KEY (id),
  CONSTRAINT uq_competence UNIQUE (person_id, area_id, rated_by),
  CONSTRAINT fk_competence_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_competence_area FOREIGN KEY (area_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_competence_level CHECK (level BETWEEN 0 AND 3),
  CONSTRAINT ck_competence_rated_by CHECK (rated_by IN ('SELF', 'COORDINATOR'))
);
COMMENT ON TABLE competence IS 'What a person knows of a quality area: 0 nothing known, 1 acquainted, 2 skilled, 3 expert.';
