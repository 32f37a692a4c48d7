CREATE TABLE `survey_sealed_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_sealed_answers_wave` ON `survey_sealed_answers` (`wave_id`);