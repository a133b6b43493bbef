ALTER TABLE project ADD COLUMN nickname VARCHAR(40);
UPDATE project SET nickname = 'later';
