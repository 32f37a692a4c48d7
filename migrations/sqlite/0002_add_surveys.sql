CREATE TABLE `instrument_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`instrument` text NOT NULL,
	`number` integer NOT NULL,
	`definition` text NOT NULL,
	`licence` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `instrument_versions_number` ON `instrument_versions` (`instrument`,`number`);--> statement-breakpoint
CREATE TABLE `survey_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`programme_id` text,
	`unit_id` text,
	`answer_values` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_answers_wave` ON `survey_answers` (`wave_id`);--> statement-breakpoint
CREATE TABLE `survey_invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`person_id` text NOT NULL,
	`programme_id` text,
	`unit_id` text,
	`answered` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_invitations_person` ON `survey_invitations` (`wave_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `survey_releases` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`group_kind` text NOT NULL,
	`group_id` text NOT NULL,
	`theme_id` text NOT NULL,
	`members` text NOT NULL,
	`figure` text,
	`kept_back` text,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_releases_group` ON `survey_releases` (`wave_id`,`group_kind`,`group_id`,`theme_id`);--> statement-breakpoint
CREATE TABLE `survey_waves` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`instrument_version_id` text NOT NULL,
	`programme_id` text,
	`ended_from` text NOT NULL,
	`ended_to` text NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`state` text NOT NULL,
	`thresholds` text NOT NULL,
	`invited` integer NOT NULL,
	`not_invited` text NOT NULL,
	`answered` integer,
	`reliability` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`instrument_version_id`) REFERENCES `instrument_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_waves_name` ON `survey_waves` (`name`);--> statement-breakpoint
CREATE INDEX `survey_waves_state` ON `survey_waves` (`state`);