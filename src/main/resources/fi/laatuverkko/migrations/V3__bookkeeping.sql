-- Bookkeeping of grants: entries, working time, salaries, procurements, evidence of financing, and a grant's own form.
-- Entries are exact to the cent; what is reported is rounded to whole euros once a row.

CREATE TABLE ledger_entry (
  id                 BIGINT        NOT NULL,
  version            INTEGER       NOT NULL,
  project_grant_id   BIGINT        NOT NULL,
  project_partner_id BIGINT        NOT NULL,
  category_id        BIGINT        NOT NULL,
  entry_day          DATE          NOT NULL,
  voucher            VARCHAR(40),
  account            VARCHAR(40),
  description        VARCHAR(400),
  amount             DECIMAL(12,2) NOT NULL,
  vat_amount         DECIMAL(12,2),
  eligible           BOOLEAN       NOT NULL,
  reason             VARCHAR(400),
  reporting_period   VARCHAR(7)    NOT NULL,
  CONSTRAINT pk_ledger_entry PRIMARY KEY (id),
  CONSTRAINT fk_ledger_entry_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT fk_ledger_entry_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT fk_ledger_entry_category FOREIGN KEY (category_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_ledger_entry_period CHECK (reporting_period IN ('INTERIM', 'FINAL'))
);
COMMENT ON TABLE ledger_entry IS 'One line of a partner''s books for a grant. Costs, income and other funding are positive; a correction is negative.';
COMMENT ON COLUMN ledger_entry.vat_amount IS 'Value added tax contained in the amount, where it is known.';
COMMENT ON COLUMN ledger_entry.eligible IS 'Whether the funder accepts the entry; only such entries are reported.';
COMMENT ON COLUMN ledger_entry.reason IS 'Why the entry is not eligible.';
COMMENT ON COLUMN ledger_entry.reporting_period IS 'INTERIM: reported in the interim report already; FINAL: in the final report only.';

CREATE TABLE work_hours (
  id                 BIGINT       NOT NULL,
  version            INTEGER      NOT NULL,
  project_partner_id BIGINT       NOT NULL,
  person_id          BIGINT       NOT NULL,
  work_day           DATE         NOT NULL,
  hours              DECIMAL(4,2) NOT NULL,
  task               VARCHAR(400) NOT NULL,
  part_time          BOOLEAN      NOT NULL,
  CONSTRAINT pk_work_hours PRIMARY KEY (id),
  CONSTRAINT fk_work_hours_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT fk_work_hours_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_work_hours_hours CHECK (hours > 0 AND hours <= 24)
);
COMMENT ON TABLE work_hours IS 'Hours that a person worked for a project on a day, and at what.';
COMMENT ON COLUMN work_hours.part_time IS 'Whether the person works for the project only part of the working time.';

CREATE TABLE salary_calculation (
  id                 BIGINT        NOT NULL,
  version            INTEGER       NOT NULL,
  project_partner_id BIGINT        NOT NULL,
  person_id          BIGINT        NOT NULL,
  calendar_year      INTEGER       NOT NULL,
  amount             DECIMAL(12,2) NOT NULL,
  note               VARCHAR(400),
  CONSTRAINT pk_salary_calculation PRIMARY KEY (id),
  CONSTRAINT uq_salary_calculation UNIQUE (project_partner_id, person_id, calendar_year),
  CONSTRAINT fk_salary_calculation_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT fk_salary_calculation_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_salary_calculation_year CHECK (calendar_year BETWEEN 1990 AND 2100),
  CONSTRAINT ck_salary_calculation_amount CHECK (amount >= 0)
);
COMMENT ON TABLE salary_calculation IS 'What a person''s work for a project cost in a calendar year, statutory side costs included.';

CREATE TABLE procurement (
  id                 BIGINT        NOT NULL,
  version            INTEGER       NOT NULL,
  project_grant_id   BIGINT        NOT NULL,
  project_partner_id BIGINT        NOT NULL,
  description        VARCHAR(400)  NOT NULL,
  supplier           VARCHAR(200),
  procured_on        DATE,
  net_value          DECIMAL(12,2) NOT NULL,
  quotes             INTEGER,
  grounds            VARCHAR(1000),
  CONSTRAINT pk_procurement PRIMARY KEY (id),
  CONSTRAINT fk_procurement_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT fk_procurement_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT ck_procurement_value CHECK (net_value >= 0),
  CONSTRAINT ck_procurement_quotes CHECK (quotes >= 0)
);
COMMENT ON TABLE procurement IS 'A purchase and how its supplier was chosen.';
COMMENT ON COLUMN procurement.net_value IS 'Without value added tax.';
COMMENT ON COLUMN procurement.quotes IS 'How many quotes were asked for and received.';

CREATE TABLE funding_evidence (
  id                 BIGINT        NOT NULL,
  version            INTEGER       NOT NULL,
  project_grant_id   BIGINT        NOT NULL,
  project_partner_id BIGINT        NOT NULL,
  kind               VARCHAR(13)   NOT NULL,
  source             VARCHAR(200),
  evidence_day       DATE,
  amount             DECIMAL(12,2) NOT NULL,
  document           VARCHAR(400),
  CONSTRAINT pk_funding_evidence PRIMARY KEY (id),
  CONSTRAINT fk_funding_evidence_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT fk_funding_evidence_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT ck_funding_evidence_kind CHECK (kind IN ('OWN_SHARE', 'OTHER_FUNDING', 'GRANT_SHARE'))
);
COMMENT ON TABLE funding_evidence IS 'Money that financed a partner''s part, and the document that shows it: its own share, other funding, its part of the grant.';

CREATE TABLE form_question (
  id               BIGINT       NOT NULL,
  version          INTEGER      NOT NULL,
  project_grant_id BIGINT       NOT NULL,
  report_kind      VARCHAR(10)  NOT NULL,
  sort_order       INTEGER      NOT NULL,
  code             VARCHAR(60)  NOT NULL,
  kind             VARCHAR(10)  NOT NULL,
  answer_limit     INTEGER,
  required         BOOLEAN      NOT NULL,
  label_fi         VARCHAR(400) NOT NULL,
  label_sv         VARCHAR(400),
  label_en         VARCHAR(400),
  help             VARCHAR(1000),
  choices          VARCHAR(2000),
  only_when        VARCHAR(130),
  CONSTRAINT pk_form_question PRIMARY KEY (id),
  CONSTRAINT uq_form_question UNIQUE (project_grant_id, report_kind, code),
  CONSTRAINT fk_form_question_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT ck_form_question_report CHECK (report_kind IN ('INTERIM', 'FINAL')),
  CONSTRAINT ck_form_question_kind CHECK (kind IN ('TEXT', 'CHOICE', 'GROWING', 'ATTACHMENT', 'BUDGET')),
  CONSTRAINT ck_form_question_limit CHECK (answer_limit BETWEEN 1 AND 20000)
);
COMMENT ON TABLE form_question IS 'A question of a grant''s own report form, which then replaces the funder''s default form.';
COMMENT ON COLUMN form_question.code IS 'The form''s own id of the question; answers are kept under it.';
COMMENT ON COLUMN form_question.answer_limit IS 'Greatest length of the answer in UTF-16 characters.';
COMMENT ON COLUMN form_question.choices IS 'For CHOICE: one a line, code = words.';
COMMENT ON COLUMN form_question.only_when IS 'Asked only when another question has this answer: code = answer.';

-- A grant's own form may allow longer answers than the default one.
ALTER TABLE report_answer ALTER COLUMN answer SET DATA TYPE VARCHAR(20000);
