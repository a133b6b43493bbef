-- The money of a decision: budgets in versions, instalments, returns, change requests, attachments of reports.
-- Budget money is in whole euros; what is returned with interest is in cents.

-- ---------------------------------------------------------------- grant

ALTER TABLE project_grant ADD COLUMN grant_year INTEGER;
ALTER TABLE project_grant ADD COLUMN overspend_percent DECIMAL(4,1);
ALTER TABLE project_grant ADD CONSTRAINT ck_project_grant_year CHECK (grant_year BETWEEN 1990 AND 2100);
ALTER TABLE project_grant ADD CONSTRAINT ck_project_grant_overspend CHECK (overspend_percent BETWEEN 0 AND 100);
COMMENT ON COLUMN project_grant.grant_year IS 'The year whose money it is: books and reports are kept per decision and year.';
COMMENT ON COLUMN project_grant.overspend_percent IS 'How far over its budget a category may go before a warning.';

CREATE TABLE guide_rules (
  id                            BIGINT  NOT NULL,
  version                       INTEGER NOT NULL,
  guide_id                      BIGINT  NOT NULL,
  return_limit                  INTEGER NOT NULL,
  tender_limit                  INTEGER NOT NULL,
  salary_cap                    INTEGER NOT NULL,
  time_sheets_attached          BOOLEAN NOT NULL,
  cost_centre_report_attached   BOOLEAN NOT NULL,
  municipalities_without_vat    BOOLEAN NOT NULL,
  CONSTRAINT pk_guide_rules PRIMARY KEY (id),
  CONSTRAINT uq_guide_rules_guide UNIQUE (guide_id),
  CONSTRAINT fk_guide_rules_guide FOREIGN KEY (guide_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_guide_rules_money CHECK (return_limit BETWEEN 0 AND 9999999 AND tender_limit BETWEEN 0 AND 9999999 AND salary_cap BETWEEN 0 AND 9999999)
);
COMMENT ON TABLE guide_rules IS 'What a version of the funder''s guide rules, where it differs from what the program knows of it. Whole euros.';

CREATE TABLE instalment (
  id               BIGINT  NOT NULL,
  version          INTEGER NOT NULL,
  project_grant_id BIGINT  NOT NULL,
  paid_on          DATE    NOT NULL,
  amount           INTEGER NOT NULL,
  reference        VARCHAR(80),
  note             VARCHAR(400),
  CONSTRAINT pk_instalment PRIMARY KEY (id),
  CONSTRAINT fk_instalment_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT ck_instalment_amount CHECK (amount BETWEEN 0 AND 9999999)
);
COMMENT ON TABLE instalment IS 'What the funder has paid of a grant. Whole euros.';

CREATE TABLE grant_return (
  id               BIGINT  NOT NULL,
  version          INTEGER NOT NULL,
  project_grant_id BIGINT  NOT NULL,
  returned_on      DATE    NOT NULL,
  reference_rate   DECIMAL(5,2),
  amount           DECIMAL(12,2),
  interest         DECIMAL(12,2),
  reference        VARCHAR(80),
  note             VARCHAR(400),
  CONSTRAINT pk_grant_return PRIMARY KEY (id),
  CONSTRAINT fk_grant_return_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT ck_grant_return_money CHECK (amount >= 0 AND interest >= 0)
);
COMMENT ON TABLE grant_return IS 'Grant that was not used and goes back to the funder. Without an amount it is planned, not paid.';
COMMENT ON COLUMN grant_return.reference_rate IS 'Reference rate of the central bank in percent per year; interest is counted with three more.';

-- ---------------------------------------------------------------- change requests

CREATE TABLE change_request (
  id               BIGINT  NOT NULL,
  version          INTEGER NOT NULL,
  project_grant_id BIGINT  NOT NULL,
  made_on          DATE    NOT NULL,
  drafted_by       VARCHAR(80),
  decided_on       DATE,
  reference        VARCHAR(80),
  note             VARCHAR(1000),
  CONSTRAINT pk_change_request PRIMARY KEY (id),
  CONSTRAINT fk_change_request_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id)
);
COMMENT ON TABLE change_request IS 'A request to change what was decided. Its state follows from the decisions on its parts.';

CREATE TABLE change_part (
  id                BIGINT      NOT NULL,
  version           INTEGER     NOT NULL,
  change_request_id BIGINT      NOT NULL,
  kind              VARCHAR(10) NOT NULL,
  reasons           VARCHAR(4000),
  wanted_end        DATE,
  granted_end       DATE,
  end_before        DATE,
  decision          VARCHAR(10) NOT NULL,
  note              VARCHAR(1000),
  CONSTRAINT pk_change_part PRIMARY KEY (id),
  CONSTRAINT uq_change_part UNIQUE (change_request_id, kind),
  CONSTRAINT fk_change_part_request FOREIGN KEY (change_request_id) REFERENCES change_request (id),
  CONSTRAINT ck_change_part_kind CHECK (kind IN ('EXTENSION', 'BUDGET', 'CONTENT', 'PARTNERS')),
  CONSTRAINT ck_change_part_decision CHECK (decision IN ('NEW', 'ACCEPTED', 'CHANGED', 'REJECTED'))
);
COMMENT ON TABLE change_part IS 'One thing a change request asks for, with its reasons and its own decision.';
COMMENT ON COLUMN change_part.granted_end IS 'The last day of use that the funder gave, where it is another than the wanted one.';
COMMENT ON COLUMN change_part.end_before IS 'The last day of use that the accepted part replaced.';

CREATE TABLE change_partner (
  id                 BIGINT     NOT NULL,
  version            INTEGER    NOT NULL,
  change_part_id     BIGINT     NOT NULL,
  kind               VARCHAR(6) NOT NULL,
  project_partner_id BIGINT,
  organisation_id    BIGINT,
  role               VARCHAR(14),
  contact_id         BIGINT,
  CONSTRAINT pk_change_partner PRIMARY KEY (id),
  CONSTRAINT fk_change_partner_part FOREIGN KEY (change_part_id) REFERENCES change_part (id),
  CONSTRAINT fk_change_partner_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT fk_change_partner_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_change_partner_contact FOREIGN KEY (contact_id) REFERENCES person (id),
  CONSTRAINT ck_change_partner_kind CHECK (kind IN ('JOIN', 'LEAVE', 'CHANGE')),
  CONSTRAINT ck_change_partner_role CHECK (role IN ('CO_IMPLEMENTER', 'ASSOCIATE')),
  CONSTRAINT ck_change_partner_who CHECK ((kind = 'JOIN' AND organisation_id IS NOT NULL) OR (kind <> 'JOIN' AND project_partner_id IS NOT NULL))
);
COMMENT ON TABLE change_partner IS 'A partner that is to join, to leave or to change its role or contact person.';

-- ---------------------------------------------------------------- budget

CREATE TABLE budget_version (
  id               BIGINT      NOT NULL,
  version          INTEGER     NOT NULL,
  project_grant_id BIGINT      NOT NULL,
  kind             VARCHAR(10) NOT NULL,
  number           INTEGER     NOT NULL,
  in_force_on      DATE,
  change_part_id   BIGINT,
  own_share        INTEGER,
  note             VARCHAR(1000),
  CONSTRAINT pk_budget_version PRIMARY KEY (id),
  CONSTRAINT uq_budget_version UNIQUE (project_grant_id, kind, number),
  CONSTRAINT fk_budget_version_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT fk_budget_version_change FOREIGN KEY (change_part_id) REFERENCES change_part (id),
  CONSTRAINT ck_budget_version_kind CHECK (kind IN ('APPLIED', 'APPROVED', 'REQUESTED', 'CHANGE')),
  CONSTRAINT ck_budget_version_own CHECK (own_share BETWEEN 0 AND 9999999)
);
COMMENT ON TABLE budget_version IS 'The budget of a decision as it was applied for, approved, asked to be changed and changed.';
COMMENT ON COLUMN budget_version.number IS '0 for APPLIED and APPROVED; the changes count from 1, a REQUESTED one has the number it would get.';
COMMENT ON COLUMN budget_version.in_force_on IS 'First day it holds; empty: from the first day of use.';
COMMENT ON COLUMN budget_version.own_share IS 'What the partners promise to pay; empty: what the grant leaves.';

CREATE TABLE grant_category (
  id               BIGINT  NOT NULL,
  version          INTEGER NOT NULL,
  project_grant_id BIGINT  NOT NULL,
  category_id      BIGINT  NOT NULL,
  sort_order       INTEGER NOT NULL,
  CONSTRAINT pk_grant_category PRIMARY KEY (id),
  CONSTRAINT uq_grant_category UNIQUE (project_grant_id, category_id),
  CONSTRAINT fk_grant_category_grant FOREIGN KEY (project_grant_id) REFERENCES project_grant (id),
  CONSTRAINT fk_grant_category_category FOREIGN KEY (category_id) REFERENCES catalogue_item (id)
);
COMMENT ON TABLE grant_category IS 'The rows of a decision''s budget; a decision without any has those valid on its day.';

CREATE TABLE budget_line (
  id                 BIGINT  NOT NULL,
  version            INTEGER NOT NULL,
  budget_version_id  BIGINT  NOT NULL,
  category_id        BIGINT  NOT NULL,
  project_partner_id BIGINT,
  amount             INTEGER,
  explanation        VARCHAR(250),
  CONSTRAINT pk_budget_line PRIMARY KEY (id),
  CONSTRAINT uq_budget_line UNIQUE NULLS NOT DISTINCT (budget_version_id, category_id, project_partner_id),
  CONSTRAINT fk_budget_line_version FOREIGN KEY (budget_version_id) REFERENCES budget_version (id),
  CONSTRAINT fk_budget_line_category FOREIGN KEY (category_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_budget_line_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT ck_budget_line_amount CHECK (amount BETWEEN 0 AND 9999999)
);
COMMENT ON TABLE budget_line IS 'A budget''s amount for a category. Without a partner it is the whole project''s. Whole euros.';
COMMENT ON COLUMN budget_line.amount IS 'Empty in a line of the whole project: the sum of its partners.';

-- ---------------------------------------------------------------- report

CREATE TABLE report_attachment (
  id                 BIGINT      NOT NULL,
  version            INTEGER     NOT NULL,
  report_id          BIGINT      NOT NULL,
  kind               VARCHAR(18) NOT NULL,
  project_partner_id BIGINT,
  received_on        DATE        NOT NULL,
  file_name          VARCHAR(250),
  note               VARCHAR(400),
  CONSTRAINT pk_report_attachment PRIMARY KEY (id),
  CONSTRAINT fk_report_attachment_report FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT fk_report_attachment_partner FOREIGN KEY (project_partner_id) REFERENCES project_partner (id),
  CONSTRAINT ck_report_attachment_kind CHECK (kind IN ('LEDGER', 'COST_CENTRE_REPORT', 'TIME_SHEETS', 'SALARY_CALCULATION', 'AGREEMENT', 'OTHER'))
);
COMMENT ON TABLE report_attachment IS 'A paper at hand that goes with a report; the file itself stays where it is.';
