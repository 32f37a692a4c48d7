CREATE TABLE `care_projects` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`need` text NOT NULL,
	`data_used` text,
	`responsible` text NOT NULL,
	`result` text,
	`lessons` text,
	`module_id` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `care_projects_name` ON `care_projects` (`name`);