CREATE TABLE `survey_pools` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`group_kind` text NOT NULL,
	`group_id` text NOT NULL,
	`theme_id` text NOT NULL,
	`waves` integer NOT NULL,
	`members` text NOT NULL,
	`figure` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_pools_group` ON `survey_pools` (`wave_id`,`group_kind`,`group_id`,`theme_id`);