-- Files that were read in, the columns chosen for them, and survey results.

CREATE TABLE read_file (
  id        BIGINT       NOT NULL,
  version   INTEGER      NOT NULL,
  purpose   VARCHAR(60)  NOT NULL,
  name      VARCHAR(300) NOT NULL,
  sha256    VARCHAR(64)  NOT NULL,
  file_size BIGINT       NOT NULL,
  read_at   TIMESTAMP    NOT NULL,
  sender    VARCHAR(200),
  CONSTRAINT pk_read_file PRIMARY KEY (id),
  CONSTRAINT uq_read_file UNIQUE (purpose, sha256)
);
COMMENT ON TABLE read_file IS 'A file that was read in. The file itself is not kept.';
COMMENT ON COLUMN read_file.purpose IS 'What it was read as; the same file may be read once for each purpose.';
COMMENT ON COLUMN read_file.sha256 IS 'Lower-case hexadecimal digest of its bytes.';
COMMENT ON COLUMN read_file.sender IS 'Who it came from, where known.';

CREATE TABLE column_choice (
  id      BIGINT        NOT NULL,
  version INTEGER       NOT NULL,
  purpose VARCHAR(60)   NOT NULL,
  sender  VARCHAR(200)  NOT NULL,
  shape   VARCHAR(64)   NOT NULL,
  choices VARCHAR(8000) NOT NULL,
  CONSTRAINT pk_column_choice PRIMARY KEY (id),
  CONSTRAINT uq_column_choice UNIQUE (purpose, sender, shape)
);
COMMENT ON TABLE column_choice IS 'Which column of an incoming table is what, as the user chose it last time.';
COMMENT ON COLUMN column_choice.sender IS 'Who such tables come from; empty for anybody.';
COMMENT ON COLUMN column_choice.shape IS 'Digest of the headings.';
COMMENT ON COLUMN column_choice.choices IS 'JSON object: what is looked for -> number of the column from 0.';

CREATE TABLE feedback_dataset (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  survey          VARCHAR(24)  NOT NULL,
  survey_name     VARCHAR(300),
  organisation_id BIGINT       NOT NULL,
  period_from     DATE         NOT NULL,
  period_to       DATE         NOT NULL,
  shape           VARCHAR(16)  NOT NULL,
  invited         INTEGER,
  answered        INTEGER,
  read_file_id    BIGINT,
  note            VARCHAR(1000),
  CONSTRAINT pk_feedback_dataset PRIMARY KEY (id),
  CONSTRAINT uq_feedback_dataset UNIQUE (survey, organisation_id, period_from, period_to),
  CONSTRAINT fk_feedback_dataset_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_feedback_dataset_read_file FOREIGN KEY (read_file_id) REFERENCES read_file (id),
  CONSTRAINT ck_feedback_dataset_survey CHECK (survey IN ('INITIAL', 'FINAL_QUALIFICATION', 'FINAL_UNIT', 'INSTRUCTOR', 'WORKPLACE', 'OTHER')),
  CONSTRAINT ck_feedback_dataset_shape CHECK (shape IN ('BY_RESPONDENT', 'BY_ANSWER', 'SUMMARY', 'TARGETS', 'READY')),
  CONSTRAINT ck_feedback_dataset_period CHECK (period_from <= period_to),
  CONSTRAINT ck_feedback_dataset_counts CHECK (invited >= 0 AND answered >= 0 AND answered <= invited)
);
COMMENT ON TABLE feedback_dataset IS 'The results of one survey at one provider in one period.';
COMMENT ON COLUMN feedback_dataset.invited IS 'How many were asked.';
COMMENT ON COLUMN feedback_dataset.answered IS 'How many answered.';
COMMENT ON COLUMN feedback_dataset.shape IS 'Of what shape the file was.';

CREATE TABLE feedback_result (
  id             BIGINT        NOT NULL,
  version        INTEGER       NOT NULL,
  dataset_id     BIGINT        NOT NULL,
  sort_order     INTEGER       NOT NULL,
  question_group VARCHAR(300),
  question       VARCHAR(1000) NOT NULL,
  scale          VARCHAR(12)   NOT NULL,
  n              INTEGER       NOT NULL,
  cannot_say     INTEGER       NOT NULL,
  mean           DECIMAL(14,8),
  deviation      DECIMAL(14,8),
  distribution   VARCHAR(4000),
  CONSTRAINT pk_feedback_result PRIMARY KEY (id),
  CONSTRAINT fk_feedback_result_dataset FOREIGN KEY (dataset_id) REFERENCES feedback_dataset (id),
  CONSTRAINT ck_feedback_result_scale CHECK (scale IN ('ONE_TO_FIVE', 'ONE_TO_SIX', 'ONE_TO_SEVEN', 'TEN', 'CHOICE')),
  CONSTRAINT ck_feedback_result_counts CHECK (n >= 0 AND cannot_say >= 0)
);
CREATE INDEX ix_feedback_result_dataset ON feedback_result (dataset_id);
COMMENT ON TABLE feedback_result IS 'What was answered to one question: sums only, nothing of a single respondent.';
COMMENT ON COLUMN feedback_result.n IS 'Answers that count; those who could not say are not among them.';
COMMENT ON COLUMN feedback_result.cannot_say IS 'Answers "cannot say", kept apart from the mean.';
COMMENT ON COLUMN feedback_result.deviation IS 'Sample standard deviation (n - 1).';
COMMENT ON COLUMN feedback_result.distribution IS 'JSON object: answer -> how many gave it.';
