CREATE TABLE `survey_occasions` (
	`id` text PRIMARY KEY NOT NULL,
	`trigger_id` text NOT NULL,
	`occasion_key` text NOT NULL,
	`through_week` text NOT NULL,
	`wave_id` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_occasions_key` ON `survey_occasions` (`trigger_id`,`occasion_key`);--> statement-breakpoint
CREATE TABLE `survey_triggers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`instrument` text NOT NULL,
	`moment` text NOT NULL,
	`at_least_weeks` integer NOT NULL,
	`forms` text NOT NULL,
	`programme_id` text,
	`unit_id` text,
	`school_id` text,
	`cohort` text,
	`yearly_on` text,
	`starts_on` text NOT NULL,
	`days_open` integer NOT NULL,
	`active` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_triggers_name` ON `survey_triggers` (`name`);--> statement-breakpoint
ALTER TABLE `survey_waves` ADD `audience` text;