-- The first schema. Portable: runs on H2 and on PostgreSQL as it stands.
-- Every record table has id (from the one sequence record_id) and version (raised by each write).
-- A column without a value means "not known"; it never means zero or empty.

CREATE SEQUENCE record_id START WITH 1;

-- ---------------------------------------------------------------- history

CREATE TABLE act (
  id            BIGINT        NOT NULL,
  name_key      VARCHAR(80)   NOT NULL,
  name_values   VARCHAR(4000) NOT NULL,
  done_at       TIMESTAMP     NOT NULL,
  done_by       VARCHAR(80)   NOT NULL,
  source        VARCHAR(400),
  kind          VARCHAR(10)   NOT NULL,
  target_id     BIGINT,
  undone        BOOLEAN       NOT NULL,
  CONSTRAINT pk_act PRIMARY KEY (id),
  CONSTRAINT fk_act_target FOREIGN KEY (target_id) REFERENCES act (id),
  CONSTRAINT ck_act_kind CHECK (kind IN ('EDIT', 'UNDO', 'REDO'))
);
COMMENT ON TABLE act IS 'What the user did: one transaction, one undo step, one line of history.';
COMMENT ON COLUMN act.name_key IS 'Text key of the sentence that names the act.';
COMMENT ON COLUMN act.name_values IS 'JSON array of the values put into that sentence.';
COMMENT ON COLUMN act.source IS 'Where the values came from when they were not typed: file, sheet and cell.';
COMMENT ON COLUMN act.target_id IS 'The act that an UNDO or REDO applies to.';
COMMENT ON COLUMN act.undone IS 'True while an EDIT stands undone.';

CREATE TABLE act_change (
  act_id        BIGINT        NOT NULL,
  position      INTEGER       NOT NULL,
  table_name    VARCHAR(60)   NOT NULL,
  row_id        BIGINT        NOT NULL,
  values_before VARCHAR(1000000),
  values_after  VARCHAR(1000000),
  CONSTRAINT pk_act_change PRIMARY KEY (act_id, position),
  CONSTRAINT fk_act_change_act FOREIGN KEY (act_id) REFERENCES act (id)
);
CREATE INDEX ix_act_change_row ON act_change (table_name, row_id);
COMMENT ON TABLE act_change IS 'One changed record of an act. JSON objects column -> value; on an update only the columns that changed.';
COMMENT ON COLUMN act_change.values_before IS 'Empty when the act made the record.';
COMMENT ON COLUMN act_change.values_after IS 'Empty when the act deleted the record.';

-- ---------------------------------------------------------------- catalogues

CREATE TABLE catalogue_item (
  id            BIGINT        NOT NULL,
  version       INTEGER       NOT NULL,
  catalogue     VARCHAR(30)   NOT NULL,
  code          VARCHAR(60)   NOT NULL,
  grouping      VARCHAR(60),
  label_fi      VARCHAR(300)  NOT NULL,
  label_sv      VARCHAR(300),
  label_en      VARCHAR(300),
  label_status  VARCHAR(10)   NOT NULL,
  source        VARCHAR(300),
  note          VARCHAR(1000),
  weight        DECIMAL(9,2),
  valid_from    DATE,
  valid_to      DATE,
  sort_order    INTEGER       NOT NULL,
  archived      BOOLEAN       NOT NULL,
  CONSTRAINT pk_catalogue_item PRIMARY KEY (id),
  CONSTRAINT uq_catalogue_item_code UNIQUE (catalogue, code),
  CONSTRAINT ck_catalogue_item_status CHECK (label_status IN ('OFFICIAL', 'WORKING', 'OWN')),
  CONSTRAINT ck_catalogue_item_valid CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);
COMMENT ON TABLE catalogue_item IS 'One choice of a list the user may edit: priorities, forum kinds, regions ...';
COMMENT ON COLUMN catalogue_item.grouping IS 'Code of the item above it: region of a municipality, group of a cost category.';
COMMENT ON COLUMN catalogue_item.label_status IS 'OFFICIAL from the source, WORKING our own wording, OWN added by the user.';

-- ---------------------------------------------------------------- network

CREATE TABLE organisation (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  legal_name      VARCHAR(80)  NOT NULL,
  trade_name      VARCHAR(80),
  parent_id       BIGINT,
  business_id     VARCHAR(9),
  oid             VARCHAR(40),
  kind_id         BIGINT,
  owner_kind_id   BIGINT,
  region_id       BIGINT,
  municipality_id BIGINT,
  language        VARCHAR(4),
  email           VARCHAR(254),
  web_address     VARCHAR(200),
  note            VARCHAR(2000),
  archived        BOOLEAN      NOT NULL,
  CONSTRAINT pk_organisation PRIMARY KEY (id),
  CONSTRAINT uq_organisation_business_id UNIQUE (business_id),
  CONSTRAINT uq_organisation_oid UNIQUE (oid),
  CONSTRAINT fk_organisation_parent FOREIGN KEY (parent_id) REFERENCES organisation (id),
  CONSTRAINT fk_organisation_kind FOREIGN KEY (kind_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_organisation_owner_kind FOREIGN KEY (owner_kind_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_organisation_region FOREIGN KEY (region_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_organisation_municipality FOREIGN KEY (municipality_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_organisation_parent CHECK (parent_id IS NULL OR parent_id <> id)
);
COMMENT ON TABLE organisation IS 'Any party. A maintaining body has institutions under it (parent).';
COMMENT ON COLUMN organisation.business_id IS 'Y-tunnus: seven digits, hyphen, check digit.';
COMMENT ON COLUMN organisation.language IS 'FI, SV or BOTH.';

CREATE TABLE network (
  id             BIGINT        NOT NULL,
  version        INTEGER       NOT NULL,
  name           VARCHAR(200)  NOT NULL,
  coordinator_id BIGINT,
  area           VARCHAR(200),
  description    VARCHAR(2000),
  web_address    VARCHAR(200),
  archived       BOOLEAN       NOT NULL,
  CONSTRAINT pk_network PRIMARY KEY (id),
  CONSTRAINT uq_network_name UNIQUE (name),
  CONSTRAINT fk_network_coordinator FOREIGN KEY (coordinator_id) REFERENCES organisation (id)
);
COMMENT ON TABLE network IS 'A standing group of providers; one file may hold several.';

CREATE TABLE network_member (
  id              BIGINT  NOT NULL,
  version         INTEGER NOT NULL,
  network_id      BIGINT  NOT NULL,
  organisation_id BIGINT  NOT NULL,
  joined_on       DATE,
  left_on         DATE,
  CONSTRAINT pk_network_member PRIMARY KEY (id),
  CONSTRAINT uq_network_member UNIQUE (network_id, organisation_id),
  CONSTRAINT fk_network_member_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_network_member_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
COMMENT ON TABLE network_member IS 'An organisation''s membership of a network.';

CREATE TABLE person (
  id              BIGINT       NOT NULL,
  version         INTEGER      NOT NULL,
  name            VARCHAR(80)  NOT NULL,
  title           VARCHAR(80),
  organisation_id BIGINT,
  email           VARCHAR(254),
  phone           VARCHAR(20),
  basis_id        BIGINT,
  review_on       DATE,
  note            VARCHAR(1000),
  archived        BOOLEAN      NOT NULL,
  CONSTRAINT pk_person PRIMARY KEY (id),
  CONSTRAINT fk_person_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_person_basis FOREIGN KEY (basis_id) REFERENCES catalogue_item (id)
);
COMMENT ON TABLE person IS 'A contact. basis_id: on what ground the data is kept; review_on: when that is looked at again.';

-- ---------------------------------------------------------------- project

CREATE TABLE project (
  id                 BIGINT        NOT NULL,
  version            INTEGER       NOT NULL,
  name               VARCHAR(200)  NOT NULL,
  network_id         BIGINT,
  case_number        VARCHAR(40),
  state              VARCHAR(12)   NOT NULL,
  starts_on          DATE,
  ends_on            DATE,
  predecessor_id     BIGINT,
  report_language    VARCHAR(2)    NOT NULL,
  joint              BOOLEAN       NOT NULL,
  summary            VARCHAR(1000),
  overall_aim        VARCHAR(2000),
  target_groups      VARCHAR(400),
  area               VARCHAR(200),
  funding_source     VARCHAR(200),
  web_address        VARCHAR(200),
  other_partners     VARCHAR(1000),
  effectiveness      VARCHAR(2000),
  dissemination_plan VARCHAR(2000),
  note               VARCHAR(2000),
  archived           BOOLEAN       NOT NULL,
  CONSTRAINT pk_project PRIMARY KEY (id),
  CONSTRAINT fk_project_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_project_predecessor FOREIGN KEY (predecessor_id) REFERENCES project (id),
  CONSTRAINT ck_project_state CHECK (state IN ('PLANNED', 'APPLIED', 'RUNNING', 'FINISHED', 'INTERRUPTED')),
  CONSTRAINT ck_project_period CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on),
  CONSTRAINT ck_project_predecessor CHECK (predecessor_id IS NULL OR predecessor_id <> id)
);
COMMENT ON TABLE project IS 'A project; a family is the chain made by predecessor_id.';
COMMENT ON COLUMN project.report_language IS 'FI, SV or EN: the language its reports are written in by default.';

CREATE TABLE project_partner (
  id              BIGINT      NOT NULL,
  version         INTEGER     NOT NULL,
  project_id      BIGINT      NOT NULL,
  organisation_id BIGINT      NOT NULL,
  role            VARCHAR(14) NOT NULL,
  joined_on       DATE,
  left_on         DATE,
  contact_id      BIGINT,
  agreement_on    DATE,
  vat_as_cost     BOOLEAN,
  CONSTRAINT pk_project_partner PRIMARY KEY (id),
  CONSTRAINT uq_project_partner UNIQUE (project_id, organisation_id),
  CONSTRAINT fk_project_partner_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_partner_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_project_partner_contact FOREIGN KEY (contact_id) REFERENCES person (id),
  CONSTRAINT ck_project_partner_role CHECK (role IN ('LEAD', 'CO_IMPLEMENTER', 'ASSOCIATE'))
);
COMMENT ON TABLE project_partner IS 'An organisation''s part in one project. LEAD and CO_IMPLEMENTER receive grant, ASSOCIATE does not.';

CREATE TABLE project_priority (
  id          BIGINT  NOT NULL,
  version     INTEGER NOT NULL,
  project_id  BIGINT  NOT NULL,
  priority_id BIGINT  NOT NULL,
  note        VARCHAR(2000),
  CONSTRAINT pk_project_priority PRIMARY KEY (id),
  CONSTRAINT uq_project_priority UNIQUE (project_id, priority_id),
  CONSTRAINT fk_project_priority_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_priority_priority FOREIGN KEY (priority_id) REFERENCES catalogue_item (id)
);
COMMENT ON TABLE project_priority IS 'A priority of the funder that the project works for; note: what the project does under it.';

CREATE TABLE objective (
  id          BIGINT  NOT NULL,
  version     INTEGER NOT NULL,
  project_id  BIGINT  NOT NULL,
  sort_order  INTEGER NOT NULL,
  priority_id BIGINT,
  goal        VARCHAR(1000) NOT NULL,
  activity    VARCHAR(1000),
  result      VARCHAR(1000),
  CONSTRAINT pk_objective PRIMARY KEY (id),
  CONSTRAINT fk_objective_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_objective_priority FOREIGN KEY (priority_id) REFERENCES catalogue_item (id)
);
COMMENT ON TABLE objective IS 'One row of the report: goal, activity, result.';

CREATE TABLE intended_result (
  id          BIGINT  NOT NULL,
  version     INTEGER NOT NULL,
  project_id  BIGINT  NOT NULL,
  sort_order  INTEGER NOT NULL,
  description VARCHAR(1000) NOT NULL,
  per_partner BOOLEAN NOT NULL,
  state       VARCHAR(12)   NOT NULL,
  note        VARCHAR(1000),
  CONSTRAINT pk_intended_result PRIMARY KEY (id),
  CONSTRAINT fk_intended_result_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_intended_result_state CHECK (state IN ('NOT_STARTED', 'IN_PROGRESS', 'REACHED', 'NOT_REACHED'))
);
COMMENT ON TABLE intended_result IS 'A result the project aims at; where per_partner is true each partner''s is followed in partner_result.';

CREATE TABLE partner_result (
  id                 BIGINT  NOT NULL,
  version            INTEGER NOT NULL,
  intended_result_id BIGINT  NOT NULL,
  project_partner_id BIGINT  NOT NULL,
  state              VARCHAR(12) NOT NULL,
  note               VARCHAR(1000),
  CONSTRAINT pk_partner_result PRIMARY KEY (id),
  CONSTRAINT uq_partner_result UNIQUE (intended_result_id, project_partner_id),
  CONSTRAINT fk_partner_result_result FOREIGN KEY (intended_result_id) REFERENCES intended_result (id),
  CONSTRAINT fk_partner_result_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT ck_partner_result_state CHECK (state IN ('NOT_STARTED', 'IN_PROGRESS', 'REACHED', 'NOT_REACHED'))
);
COMMENT ON TABLE partner_result IS 'How far one partner is with an intended result.';

CREATE TABLE project_output (
  id           BIGINT  NOT NULL,
  version      INTEGER NOT NULL,
  project_id   BIGINT  NOT NULL,
  sort_order   INTEGER NOT NULL,
  kind_id      BIGINT  NOT NULL,
  objective_id BIGINT,
  description  VARCHAR(1000) NOT NULL,
  available_at VARCHAR(1000),
  more         VARCHAR(1000),
  CONSTRAINT pk_project_output PRIMARY KEY (id),
  CONSTRAINT fk_project_output_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_output_kind FOREIGN KEY (kind_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_project_output_objective FOREIGN KEY (objective_id) REFERENCES objective (id)
);
COMMENT ON TABLE project_output IS 'Something the project made: operating model, report, publication ...';

CREATE TABLE person_role (
  id          BIGINT  NOT NULL,
  version     INTEGER NOT NULL,
  person_id   BIGINT  NOT NULL,
  role_id     BIGINT  NOT NULL,
  network_id  BIGINT,
  project_id  BIGINT,
  priority_id BIGINT,
  starts_on   DATE,
  ends_on     DATE,
  CONSTRAINT pk_person_role PRIMARY KEY (id),
  CONSTRAINT fk_person_role_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_person_role_role FOREIGN KEY (role_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_person_role_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_person_role_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_person_role_priority FOREIGN KEY (priority_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_person_role_period CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
);
COMMENT ON TABLE person_role IS 'Who held which role, where and when.';

-- ---------------------------------------------------------------- grant

CREATE TABLE project_grant (
  id                    BIGINT  NOT NULL,
  version               INTEGER NOT NULL,
  project_id            BIGINT  NOT NULL,
  funder_id             BIGINT,
  title                 VARCHAR(200),
  kind                  VARCHAR(10),
  guide_id              BIGINT,
  decided_on            DATE,
  use_starts_on         DATE,
  use_ends_on           DATE,
  applied               INTEGER,
  granted               INTEGER,
  total_budget          INTEGER,
  grant_percent         DECIMAL(4,1),
  own_share_min_percent DECIMAL(4,1),
  cost_centre           VARCHAR(40),
  vat_as_cost           BOOLEAN,
  interim_due_on        DATE,
  final_due_on          DATE,
  note                  VARCHAR(1000),
  CONSTRAINT pk_project_grant PRIMARY KEY (id),
  CONSTRAINT fk_project_grant_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_grant_funder FOREIGN KEY (funder_id) REFERENCES organisation (id),
  CONSTRAINT fk_project_grant_guide FOREIGN KEY (guide_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_project_grant_kind CHECK (kind IN ('SPECIAL', 'GENERAL')),
  CONSTRAINT ck_project_grant_use CHECK (use_starts_on IS NULL OR use_ends_on IS NULL OR use_starts_on <= use_ends_on),
  CONSTRAINT ck_project_grant_money CHECK (applied BETWEEN 0 AND 9999999 AND granted BETWEEN 0 AND 9999999 AND total_budget BETWEEN 0 AND 9999999),
  CONSTRAINT ck_project_grant_percent CHECK (grant_percent BETWEEN 0 AND 100 AND own_share_min_percent BETWEEN 0 AND 100)
);
COMMENT ON TABLE project_grant IS 'One decision of a funder for one project. Money in whole euros.';

CREATE TABLE funding_share (
  id               BIGINT  NOT NULL,
  version          INTEGER NOT NULL,
  project_grant_id BIGINT  NOT NULL,
  organisation_id  BIGINT  NOT NULL,
  amount           INTEGER NOT NULL,
  note             VARCHAR(400),
  CONSTRAINT pk_funding_share PRIMARY KEY (id),
  CONSTRAINT uq_funding_share UNIQUE (project_grant_id, organisation_id),
  CONSTRAINT fk_funding_share_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT fk_funding_share_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_funding_share_amount CHECK (amount BETWEEN 0 AND 9999999)
);
COMMENT ON TABLE funding_share IS 'An organisation''s own share of the financing as far as it is known. Whole euros.';

CREATE TABLE report (
  id               BIGINT  NOT NULL,
  version          INTEGER NOT NULL,
  project_grant_id BIGINT  NOT NULL,
  kind             VARCHAR(10) NOT NULL,
  state            VARCHAR(12) NOT NULL,
  sent_on          DATE,
  CONSTRAINT pk_report PRIMARY KEY (id),
  CONSTRAINT uq_report UNIQUE (project_grant_id, kind),
  CONSTRAINT fk_report_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT ck_report_kind CHECK (kind IN ('INTERIM', 'FINAL')),
  CONSTRAINT ck_report_state CHECK (state IN ('MISSING', 'SUBMITTED', 'VERIFIED', 'ACCEPTED'))
);
COMMENT ON TABLE report IS 'An interim or final report owed to the funder.';

CREATE TABLE report_answer (
  id        BIGINT  NOT NULL,
  version   INTEGER NOT NULL,
  report_id BIGINT  NOT NULL,
  question  VARCHAR(60)   NOT NULL,
  answer    VARCHAR(2000) NOT NULL,
  CONSTRAINT pk_report_answer PRIMARY KEY (id),
  CONSTRAINT uq_report_answer UNIQUE (report_id, question),
  CONSTRAINT fk_report_answer_report FOREIGN KEY (report_id) REFERENCES report (id)
);
COMMENT ON TABLE report_answer IS 'The answer to one question of the funder''s form; question is the form''s own id.';

-- ---------------------------------------------------------------- forum

CREATE TABLE forum (
  id           BIGINT  NOT NULL,
  version      INTEGER NOT NULL,
  kind_id      BIGINT  NOT NULL,
  name         VARCHAR(200) NOT NULL,
  network_id   BIGINT,
  state        VARCHAR(10)  NOT NULL,
  starts_on    DATE,
  starts_at    TIME,
  ends_on      DATE,
  ends_at      TIME,
  place        VARCHAR(200),
  remote       BOOLEAN NOT NULL,
  organiser_id BIGINT,
  theme        VARCHAR(400),
  note         VARCHAR(4000),
  archived     BOOLEAN NOT NULL,
  CONSTRAINT pk_forum PRIMARY KEY (id),
  CONSTRAINT fk_forum_kind FOREIGN KEY (kind_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_forum_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_forum_organiser FOREIGN KEY (organiser_id) REFERENCES organisation (id),
  CONSTRAINT ck_forum_state CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
  CONSTRAINT ck_forum_period CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
);
COMMENT ON TABLE forum IS 'Any gathering: peer forum, workshop, webinar, cooperation day. Belongs to 0..n projects.';

-- Which projects a forum serves.
CREATE TABLE forum_project (
  id         BIGINT  NOT NULL,
  version    INTEGER NOT NULL,
  forum_id   BIGINT  NOT NULL,
  project_id BIGINT  NOT NULL,
  CONSTRAINT pk_forum_project PRIMARY KEY (id),
  CONSTRAINT uq_forum_project UNIQUE (forum_id, project_id),
  CONSTRAINT fk_forum_project_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
  CONSTRAINT fk_forum_project_project FOREIGN KEY (project_id) REFERENCES project (id)
);

CREATE TABLE forum_priority (
  id          BIGINT  NOT NULL,
  version     INTEGER NOT NULL,
  forum_id    BIGINT  NOT NULL,
  priority_id BIGINT  NOT NULL,
  CONSTRAINT pk_forum_priority PRIMARY KEY (id),
  CONSTRAINT uq_forum_priority UNIQUE (forum_id, priority_id),
  CONSTRAINT fk_forum_priority_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
  CONSTRAINT fk_forum_priority_priority FOREIGN KEY (priority_id) REFERENCES catalogue_item (id)
);

CREATE TABLE attendance (
  id              BIGINT  NOT NULL,
  version         INTEGER NOT NULL,
  forum_id        BIGINT  NOT NULL,
  organisation_id BIGINT  NOT NULL,
  role_id         BIGINT  NOT NULL,
  people          INTEGER NOT NULL,
  CONSTRAINT pk_attendance PRIMARY KEY (id),
  CONSTRAINT uq_attendance UNIQUE (forum_id, organisation_id, role_id),
  CONSTRAINT fk_attendance_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
  CONSTRAINT fk_attendance_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_attendance_role FOREIGN KEY (role_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_attendance_people CHECK (people >= 0)
);
COMMENT ON TABLE attendance IS 'How many people of an organisation took part in a forum in a role.';

-- ---------------------------------------------------------------- indicator

CREATE TABLE indicator (
  id               BIGINT  NOT NULL,
  version          INTEGER NOT NULL,
  code             VARCHAR(20),
  name             VARCHAR(200) NOT NULL,
  name_sv          VARCHAR(200),
  name_en          VARCHAR(200),
  network_id       BIGINT,
  project_id       BIGINT,
  definition       VARCHAR(2000),
  unit             VARCHAR(12) NOT NULL,
  direction        VARCHAR(6)  NOT NULL,
  decimals         INTEGER     NOT NULL,
  numerator_text   VARCHAR(400),
  denominator_text VARCHAR(400),
  minimum_n        INTEGER     NOT NULL,
  baseline         DECIMAL(14,4),
  target           DECIMAL(14,4),
  tolerance        DECIMAL(14,4),
  source_id        BIGINT,
  perspective_id   BIGINT,
  priority_id      BIGINT,
  archived         BOOLEAN     NOT NULL,
  CONSTRAINT pk_indicator PRIMARY KEY (id),
  CONSTRAINT fk_indicator_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_indicator_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_indicator_source FOREIGN KEY (source_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_indicator_perspective FOREIGN KEY (perspective_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_indicator_priority FOREIGN KEY (priority_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_indicator_unit CHECK (unit IN ('COUNT', 'PEOPLE', 'PERCENT', 'EUR', 'MEAN_1_5', 'MEAN_1_7', 'LEVEL_0_3', 'POINTS', 'TEXT')),
  CONSTRAINT ck_indicator_direction CHECK (direction IN ('UP', 'DOWN', 'NONE')),
  CONSTRAINT ck_indicator_decimals CHECK (decimals BETWEEN 0 AND 4),
  CONSTRAINT ck_indicator_minimum_n CHECK (minimum_n >= 1)
);
COMMENT ON TABLE indicator IS 'The definition of an indicator. PERCENT values, targets and baselines are stored as 0..100.';

CREATE TABLE indicator_value (
  id              BIGINT  NOT NULL,
  version         INTEGER NOT NULL,
  indicator_id    BIGINT  NOT NULL,
  organisation_id BIGINT,
  period_from     DATE    NOT NULL,
  period_to       DATE    NOT NULL,
  numerator       DECIMAL(14,4),
  denominator     DECIMAL(14,4),
  measured        DECIMAL(14,4),
  n               INTEGER,
  note            VARCHAR(1000),
  CONSTRAINT pk_indicator_value PRIMARY KEY (id),
  CONSTRAINT uq_indicator_value UNIQUE NULLS NOT DISTINCT (indicator_id, organisation_id, period_from, period_to),
  CONSTRAINT fk_indicator_value_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT fk_indicator_value_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_indicator_value_period CHECK (period_from <= period_to),
  CONSTRAINT ck_indicator_value_n CHECK (n >= 0)
);
COMMENT ON TABLE indicator_value IS 'What was measured for one partner (none: the network) and period. Counts are kept beside the value.';
