-- What a guide rules of interest, and how long the funder's form lets an explanation be.

ALTER TABLE guide_rules ADD COLUMN interest_points DECIMAL(4,2) DEFAULT 3.00 NOT NULL;
ALTER TABLE guide_rules ADD CONSTRAINT ck_guide_rules_interest CHECK (interest_points BETWEEN 0 AND 99.99);
COMMENT ON COLUMN guide_rules.interest_points IS 'Percentage points above the reference rate in the interest on what is returned.';

ALTER TABLE catalogue_item ADD COLUMN text_limit INTEGER;
ALTER TABLE catalogue_item ADD CONSTRAINT ck_catalogue_item_text_limit CHECK (text_limit BETWEEN 1 AND 250);
COMMENT ON COLUMN catalogue_item.text_limit IS 'Most characters of an explanation in the form that a cost category belongs to alone.';
UPDATE catalogue_item SET text_limit = 80 WHERE catalogue = 'COST_CATEGORY' AND (code LIKE '2015-%' OR code = 'coordination-costs-row');
