CREATE TABLE `survey_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`item_id` text NOT NULL,
	`unit_id` text,
	`text` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`redacted` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_comments_wave` ON `survey_comments` (`wave_id`);--> statement-breakpoint
ALTER TABLE `instrument_versions` ADD `state` text DEFAULT 'published' NOT NULL;