CREATE TABLE `report_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`report` text NOT NULL,
	`subject` text NOT NULL,
	`title` text NOT NULL,
	`format` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`rows` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `report_runs_at` ON `report_runs` (`at`);