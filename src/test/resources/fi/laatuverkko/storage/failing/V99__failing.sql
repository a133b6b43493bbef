ALTER TABLE project ADD COLUMN nickname VARCHAR(40);
DELETE FROM project;
ALTER TABLE no_such_table ADD COLUMN nickname VARCHAR(40);
