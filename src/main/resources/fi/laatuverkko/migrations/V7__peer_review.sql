-- Peer review: the pool of peers, rounds, reviews with their teams, visits, findings, reports and improvement actions.

-- ---------------------------------------------------------------- pool of peers

CREATE TABLE peer_profile (
  id                BIGINT        NOT NULL,
  version           INTEGER       NOT NULL,
  person_id         BIGINT        NOT NULL,
  experience        VARCHAR(12)   NOT NULL,
  evaluation_expert BOOLEAN       NOT NULL,
  speaks_finnish    BOOLEAN       NOT NULL,
  speaks_swedish    BOOLEAN       NOT NULL,
  speaks_english    BOOLEAN       NOT NULL,
  max_visits        INTEGER       NOT NULL,
  wants_practice    BOOLEAN       NOT NULL,
  lent_out          BOOLEAN       NOT NULL,
  trained_on        DATE,
  note              VARCHAR(1000),
  archived          BOOLEAN       NOT NULL,
  CONSTRAINT pk_peer_profile PRIMARY KEY (id),
  CONSTRAINT uq_peer_profile_person UNIQUE (person_id),
  CONSTRAINT fk_peer_profile_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_peer_profile_experience CHECK (experience IN ('NOVICE', 'EXPERIENCED')),
  CONSTRAINT ck_peer_profile_max_visits CHECK (max_visits BETWEEN 0 AND 99)
);
COMMENT ON TABLE peer_profile IS 'A person who may review others. Levels of competence are in the table competence.';
COMMENT ON COLUMN peer_profile.max_visits IS 'Visits the person makes in one round at most.';
COMMENT ON COLUMN peer_profile.wants_practice IS 'A novice who looks for a place to learn.';
COMMENT ON COLUMN peer_profile.lent_out IS 'True when other networks may ask the person too.';

CREATE TABLE learning_interest (
  id        BIGINT  NOT NULL,
  version   INTEGER NOT NULL,
  person_id BIGINT  NOT NULL,
  area_id   BIGINT  NOT NULL,
  CONSTRAINT pk_learning_interest PRIMARY KEY (id),
  CONSTRAINT uq_learning_interest UNIQUE (person_id, area_id),
  CONSTRAINT fk_learning_interest_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_learning_interest_area FOREIGN KEY (area_id) REFERENCES catalogue_item (id)
);
COMMENT ON TABLE learning_interest IS 'A quality area that a peer wants to learn about.';

CREATE TABLE peer_absence (
  id        BIGINT       NOT NULL,
  version   INTEGER      NOT NULL,
  person_id BIGINT       NOT NULL,
  starts_on DATE         NOT NULL,
  ends_on   DATE         NOT NULL,
  note      VARCHAR(200),
  CONSTRAINT pk_peer_absence PRIMARY KEY (id),
  CONSTRAINT fk_peer_absence_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_peer_absence_days CHECK (starts_on <= ends_on)
);
COMMENT ON TABLE peer_absence IS 'Days on which a peer can make no visit.';

CREATE TABLE conflict_of_interest (
  id              BIGINT      NOT NULL,
  version         INTEGER     NOT NULL,
  person_id       BIGINT      NOT NULL,
  organisation_id BIGINT      NOT NULL,
  reason          VARCHAR(20) NOT NULL,
  valid_to        DATE,
  CONSTRAINT pk_conflict_of_interest PRIMARY KEY (id),
  CONSTRAINT uq_conflict_of_interest UNIQUE (person_id, organisation_id),
  CONSTRAINT fk_conflict_of_interest_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_conflict_of_interest_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_conflict_of_interest_reason CHECK (reason IN ('FORMER_EMPLOYER', 'FAMILY', 'BUSINESS', 'COMPETITOR', 'OTHER'))
);
COMMENT ON TABLE conflict_of_interest IS 'An organisation that a peer can''t review; her own is never listed, it always counts.';
COMMENT ON COLUMN conflict_of_interest.valid_to IS 'Last day on which it counts; none: it goes on.';

CREATE TABLE travel_class (
  id         BIGINT  NOT NULL,
  version    INTEGER NOT NULL,
  from_id    BIGINT  NOT NULL,
  to_id      BIGINT  NOT NULL,
  difficulty INTEGER NOT NULL,
  CONSTRAINT pk_travel_class PRIMARY KEY (id),
  CONSTRAINT uq_travel_class UNIQUE (from_id, to_id),
  CONSTRAINT fk_travel_class_from FOREIGN KEY (from_id) REFERENCES organisation (id),
  CONSTRAINT fk_travel_class_to FOREIGN KEY (to_id) REFERENCES organisation (id),
  CONSTRAINT ck_travel_class_difficulty CHECK (difficulty BETWEEN 0 AND 3),
  CONSTRAINT ck_travel_class_ends CHECK (from_id <> to_id)
);
COMMENT ON TABLE travel_class IS 'How far two organisations are: 0 same town, 1 short, 2 middling, 3 over four hours or a night away. Counts in both directions.';

-- ---------------------------------------------------------------- rounds and reviews

CREATE TABLE review_round (
  id               BIGINT        NOT NULL,
  version          INTEGER       NOT NULL,
  name             VARCHAR(200)  NOT NULL,
  network_id       BIGINT,
  project_id       BIGINT,
  state            VARCHAR(10)   NOT NULL,
  starts_on        DATE,
  ends_on          DATE,
  team_size        INTEGER       NOT NULL,
  reciprocity      VARCHAR(10)   NOT NULL,
  organisation_rule VARCHAR(8)   NOT NULL,
  expert_rule      VARCHAR(8)    NOT NULL,
  coverage_rule    VARCHAR(8)    NOT NULL,
  load_weight      INTEGER       NOT NULL,
  repeat_weight    INTEGER       NOT NULL,
  seed             INTEGER       NOT NULL,
  note             VARCHAR(4000),
  archived         BOOLEAN       NOT NULL,
  CONSTRAINT pk_review_round PRIMARY KEY (id),
  CONSTRAINT uq_review_round_name UNIQUE (name),
  CONSTRAINT fk_review_round_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_review_round_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_review_round_state CHECK (state IN ('PLANNED', 'RUNNING', 'CLOSED')),
  CONSTRAINT ck_review_round_period CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on),
  CONSTRAINT ck_review_round_team_size CHECK (team_size BETWEEN 1 AND 12),
  CONSTRAINT ck_review_round_reciprocity CHECK (reciprocity IN ('FORBIDDEN', 'FEWEST', 'FREE')),
  CONSTRAINT ck_review_round_organisation CHECK (organisation_rule IN ('DUTY', 'WISH')),
  CONSTRAINT ck_review_round_expert CHECK (expert_rule IN ('DUTY', 'WISH')),
  CONSTRAINT ck_review_round_coverage CHECK (coverage_rule IN ('DUTY', 'WISH')),
  CONSTRAINT ck_review_round_weights CHECK (load_weight BETWEEN 0 AND 20 AND repeat_weight BETWEEN 0 AND 20)
);
COMMENT ON TABLE review_round IS 'A round of peer reviews: a year''s visits, planned together.';
COMMENT ON COLUMN review_round.team_size IS 'Peers in a team where the review says nothing else.';
COMMENT ON COLUMN review_round.load_weight IS 'Points lost for each visit by which an organisation differs from an even share.';
COMMENT ON COLUMN review_round.repeat_weight IS 'Points lost for a peer whose organisation visited the same host in the two latest rounds, each time.';
COMMENT ON COLUMN review_round.seed IS 'Decides between proposals of the same worth: the same number gives the same proposal.';

CREATE TABLE peer_review (
  id             BIGINT        NOT NULL,
  version        INTEGER       NOT NULL,
  round_id       BIGINT        NOT NULL,
  name           VARCHAR(200)  NOT NULL,
  host_id        BIGINT        NOT NULL,
  project_id     BIGINT,
  language       VARCHAR(2),
  starts_on      DATE,
  ends_on        DATE,
  visit_mode     VARCHAR(10)   NOT NULL,
  place          VARCHAR(200),
  team_size      INTEGER,
  state          VARCHAR(20)   NOT NULL,
  wants_ideas    BOOLEAN       NOT NULL,
  audience       VARCHAR(1000),
  agreed_on      DATE,
  self_report_on DATE,
  questions_on   DATE,
  feedback_given BOOLEAN       NOT NULL,
  draft_on       DATE,
  approved_on    DATE,
  approved_by    VARCHAR(80),
  follow_up_on   DATE,
  cancel_reason  VARCHAR(1000),
  note           VARCHAR(4000),
  archived       BOOLEAN       NOT NULL,
  CONSTRAINT pk_peer_review PRIMARY KEY (id),
  CONSTRAINT fk_peer_review_round FOREIGN KEY (round_id) REFERENCES review_round (id),
  CONSTRAINT fk_peer_review_host FOREIGN KEY (host_id) REFERENCES organisation (id),
  CONSTRAINT fk_peer_review_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_peer_review_language CHECK (language IN ('FI', 'SV', 'EN')),
  CONSTRAINT ck_peer_review_days CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on),
  CONSTRAINT ck_peer_review_mode CHECK (visit_mode IN ('ON_SITE', 'REMOTE', 'HYBRID')),
  CONSTRAINT ck_peer_review_team_size CHECK (team_size BETWEEN 1 AND 12),
  CONSTRAINT ck_peer_review_state CHECK (state IN ('DRAFT', 'AGREED', 'TEAM_NAMED', 'SELF_REPORT_IN', 'READY', 'VISITED', 'REPORT_COMMENTED',
    'REPORT_APPROVED', 'ACTIONS_PLANNED', 'FOLLOWED_UP', 'CLOSED', 'CANCELLED'))
);
COMMENT ON TABLE peer_review IS 'The review of an organisation, or of a project of its, by peers.';
COMMENT ON COLUMN peer_review.host_id IS 'The organisation reviewed; of a project the one that receives the visit.';
COMMENT ON COLUMN peer_review.team_size IS 'Peers in the team; none: as many as the round says.';
COMMENT ON COLUMN peer_review.wants_ideas IS 'True when the host asked for ideas for improvement beside findings.';
COMMENT ON COLUMN peer_review.audience IS 'For whom the results are, and by which way they are told.';
COMMENT ON COLUMN peer_review.approved_by IS 'Who approved the report at the host, as a role.';

CREATE TABLE review_focus (
  id         BIGINT        NOT NULL,
  version    INTEGER       NOT NULL,
  review_id  BIGINT        NOT NULL,
  area_id    BIGINT        NOT NULL,
  question   VARCHAR(1000),
  self_level INTEGER,
  team_level INTEGER,
  assessment VARCHAR(8000),
  CONSTRAINT pk_review_focus PRIMARY KEY (id),
  CONSTRAINT uq_review_focus UNIQUE (review_id, area_id),
  CONSTRAINT fk_review_focus_review FOREIGN KEY (review_id) REFERENCES peer_review (id),
  CONSTRAINT fk_review_focus_area FOREIGN KEY (area_id) REFERENCES catalogue_item (id),
  CONSTRAINT ck_review_focus_self CHECK (self_level BETWEEN 0 AND 3),
  CONSTRAINT ck_review_focus_team CHECK (team_level BETWEEN 0 AND 3)
);
COMMENT ON TABLE review_focus IS 'A quality area that a review looks at, and its rating on the four steps.';
COMMENT ON COLUMN review_focus.self_level IS 'The step the host gave itself: 0 absent, 1 emerging, 2 developed, 3 advanced.';
COMMENT ON COLUMN review_focus.team_level IS 'The step the team gave.';

CREATE TABLE team_member (
  id          BIGINT      NOT NULL,
  version     INTEGER     NOT NULL,
  review_id   BIGINT      NOT NULL,
  person_id   BIGINT      NOT NULL,
  team_role   VARCHAR(12) NOT NULL,
  decision    VARCHAR(10) NOT NULL,
  pair_number INTEGER,
  CONSTRAINT pk_team_member PRIMARY KEY (id),
  CONSTRAINT uq_team_member UNIQUE (review_id, person_id),
  CONSTRAINT fk_team_member_review FOREIGN KEY (review_id) REFERENCES peer_review (id),
  CONSTRAINT fk_team_member_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_team_member_role CHECK (team_role IN ('COORDINATOR', 'PEER', 'EXPERT', 'OBSERVER')),
  CONSTRAINT ck_team_member_decision CHECK (decision IN ('LOCKED', 'PROPOSED', 'ACCEPTED', 'ALTERNATE', 'DECLINED', 'FORBIDDEN')),
  CONSTRAINT ck_team_member_pair CHECK (pair_number BETWEEN 1 AND 4)
);
COMMENT ON TABLE team_member IS 'A person''s place in the team of a review, or that she is not to have one.';
COMMENT ON COLUMN team_member.pair_number IS 'The interview pair she works in.';

CREATE TABLE review_phase (
  id        BIGINT       NOT NULL,
  version   INTEGER      NOT NULL,
  review_id BIGINT       NOT NULL,
  step      VARCHAR(20)  NOT NULL,
  due_on    DATE,
  done_on   DATE,
  note      VARCHAR(400),
  CONSTRAINT pk_review_phase PRIMARY KEY (id),
  CONSTRAINT uq_review_phase UNIQUE (review_id, step),
  CONSTRAINT fk_review_phase_review FOREIGN KEY (review_id) REFERENCES peer_review (id),
  CONSTRAINT ck_review_phase_step CHECK (step IN ('INITIAL_SHEET', 'PEER_APPLICATIONS', 'CONTRACT', 'TEAM', 'SELF_REPORT', 'QUESTIONS', 'PROGRAMME',
    'VISIT', 'REPORT_DRAFT', 'REPORT_APPROVAL', 'ACTION_PLAN', 'FOLLOW_UP'))
);
COMMENT ON TABLE review_phase IS 'A step of a review with the form or paper it brings, on the checklist.';
COMMENT ON COLUMN review_phase.due_on IS 'A day of its own; without one the day follows from the day of the visit.';

-- ---------------------------------------------------------------- the visit

CREATE TABLE visit_slot (
  id             BIGINT       NOT NULL,
  version        INTEGER      NOT NULL,
  review_id      BIGINT       NOT NULL,
  day_number     INTEGER      NOT NULL,
  starts_at      TIME         NOT NULL,
  ends_at        TIME         NOT NULL,
  kind           VARCHAR(12)  NOT NULL,
  title          VARCHAR(200),
  interviewees   VARCHAR(20),
  individual     BOOLEAN      NOT NULL,
  pair_number    INTEGER,
  room           VARCHAR(80),
  people         INTEGER,
  note           VARCHAR(1000),
  CONSTRAINT pk_visit_slot PRIMARY KEY (id),
  CONSTRAINT fk_visit_slot_review FOREIGN KEY (review_id) REFERENCES peer_review (id),
  CONSTRAINT ck_visit_slot_day CHECK (day_number BETWEEN 0 AND 14),
  CONSTRAINT ck_visit_slot_times CHECK (starts_at < ends_at),
  CONSTRAINT ck_visit_slot_kind CHECK (kind IN ('INTERVIEW', 'HOST', 'WORK', 'BREAK', 'FEEDBACK', 'TRAVEL')),
  CONSTRAINT ck_visit_slot_interviewees CHECK (interviewees IN ('STUDENTS', 'TEACHERS', 'MANAGEMENT', 'WORKING_LIFE', 'PROJECT_STAFF', 'GUARDIANS', 'OTHER')),
  CONSTRAINT ck_visit_slot_pair CHECK (pair_number BETWEEN 1 AND 4),
  CONSTRAINT ck_visit_slot_people CHECK (people >= 0)
);
COMMENT ON TABLE visit_slot IS 'One item of the programme of a visit. Interviewees are a group and a number of people, never names.';
COMMENT ON COLUMN visit_slot.day_number IS '1 is the first day of the visit, 0 the eve; the programme moves with the visit.';
COMMENT ON COLUMN visit_slot.pair_number IS 'The interview pair it is for; none: for all.';

CREATE TABLE interview_question (
  id      BIGINT        NOT NULL,
  version INTEGER       NOT NULL,
  slot_id BIGINT        NOT NULL,
  place   INTEGER       NOT NULL,
  wording VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_interview_question PRIMARY KEY (id),
  CONSTRAINT fk_interview_question_slot FOREIGN KEY (slot_id) REFERENCES visit_slot (id)
);
COMMENT ON TABLE interview_question IS 'A question asked in an interview, in their order.';

-- ---------------------------------------------------------------- findings, report, actions

CREATE TABLE review_finding (
  id                 BIGINT        NOT NULL,
  version            INTEGER       NOT NULL,
  review_id          BIGINT        NOT NULL,
  area_id            BIGINT,
  kind               VARCHAR(14)   NOT NULL,
  wording            VARCHAR(4000) NOT NULL,
  evidence           VARCHAR(2000),
  carried_to_id      BIGINT,
  CONSTRAINT pk_review_finding PRIMARY KEY (id),
  CONSTRAINT fk_review_finding_review FOREIGN KEY (review_id) REFERENCES peer_review (id),
  CONSTRAINT fk_review_finding_area FOREIGN KEY (area_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_review_finding_carried FOREIGN KEY (carried_to_id) REFERENCES project (id),
  CONSTRAINT ck_review_finding_kind CHECK (kind IN ('STRENGTH', 'DEVELOPMENT', 'GOOD_PRACTICE', 'WEAKNESS', 'OPPORTUNITY', 'THREAT'))
);
COMMENT ON TABLE review_finding IS 'What the team found in a review.';
COMMENT ON COLUMN review_finding.carried_to_id IS 'The later project that takes the finding up.';

CREATE TABLE review_report (
  id          BIGINT         NOT NULL,
  version     INTEGER        NOT NULL,
  review_id   BIGINT         NOT NULL,
  description VARCHAR(8000),
  provider    VARCHAR(8000),
  conduct     VARCHAR(8000),
  overall     VARCHAR(8000),
  annexes     VARCHAR(8000),
  shared_with VARCHAR(1000),
  shared_on   DATE,
  CONSTRAINT pk_review_report PRIMARY KEY (id),
  CONSTRAINT uq_review_report UNIQUE (review_id),
  CONSTRAINT fk_review_report_review FOREIGN KEY (review_id) REFERENCES peer_review (id)
);
COMMENT ON TABLE review_report IS 'The texts of a review''s report; assessments of areas are kept with the focus. A draft until the host has approved it.';

CREATE TABLE improvement_action (
  id          BIGINT        NOT NULL,
  version     INTEGER       NOT NULL,
  review_id   BIGINT        NOT NULL,
  area_id     BIGINT,
  goal        VARCHAR(1000),
  wording     VARCHAR(1000) NOT NULL,
  person_id   BIGINT,
  owner       VARCHAR(80),
  due_on      DATE,
  state       VARCHAR(10)   NOT NULL,
  effect      VARCHAR(2000),
  reason      VARCHAR(1000),
  CONSTRAINT pk_improvement_action PRIMARY KEY (id),
  CONSTRAINT fk_improvement_action_review FOREIGN KEY (review_id) REFERENCES peer_review (id),
  CONSTRAINT fk_improvement_action_area FOREIGN KEY (area_id) REFERENCES catalogue_item (id),
  CONSTRAINT fk_improvement_action_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_improvement_action_state CHECK (state IN ('OPEN', 'RUNNING', 'DONE', 'ASSESSED', 'REJECTED'))
);
COMMENT ON TABLE improvement_action IS 'What the host does because of a review, and what came of it.';
COMMENT ON COLUMN improvement_action.owner IS 'Who answers for it, where that is nobody of the contacts: a role.';
COMMENT ON COLUMN improvement_action.reason IS 'Why it was given up.';

CREATE TABLE plan_run (
  id        BIGINT      NOT NULL,
  version   INTEGER     NOT NULL,
  round_id  BIGINT      NOT NULL,
  made_on   DATE        NOT NULL,
  plan_mode VARCHAR(4)  NOT NULL,
  seed      INTEGER     NOT NULL,
  outcome   VARCHAR(10) NOT NULL,
  points    INTEGER     NOT NULL,
  weakest   INTEGER     NOT NULL,
  pairs     INTEGER     NOT NULL,
  least_pairs INTEGER   NOT NULL,
  CONSTRAINT pk_plan_run PRIMARY KEY (id),
  CONSTRAINT fk_plan_run_round FOREIGN KEY (round_id) REFERENCES review_round (id),
  CONSTRAINT ck_plan_run_mode CHECK (plan_mode IN ('BEST', 'FAIR')),
  CONSTRAINT ck_plan_run_outcome CHECK (outcome IN ('OPTIMAL', 'FEASIBLE'))
);
COMMENT ON TABLE plan_run IS 'A proposal of teams that was accepted, with what it was worth.';
