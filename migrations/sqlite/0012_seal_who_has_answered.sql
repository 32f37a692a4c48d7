CREATE TABLE `survey_erasures` (
	`wave_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `survey_mailings` (
	`wave_id` text NOT NULL,
	`kind` text NOT NULL,
	`run_at` text NOT NULL,
	PRIMARY KEY(`wave_id`, `kind`),
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- Marks in clear are sealed by the product when it starts, which alone has the secret.
CREATE TABLE `__new_survey_invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`person_id` text NOT NULL,
	`programme_id` text,
	`unit_id` text,
	`mark` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_survey_invitations`("token_hash", "wave_id", "person_id", "programme_id", "unit_id", "mark") SELECT "token_hash", "wave_id", "person_id", "programme_id", "unit_id", CASE WHEN "answered" THEN 'answered' ELSE 'invited' END FROM `survey_invitations`;--> statement-breakpoint
DROP TABLE `survey_invitations`;--> statement-breakpoint
ALTER TABLE `__new_survey_invitations` RENAME TO `survey_invitations`;--> statement-breakpoint
CREATE UNIQUE INDEX `survey_invitations_person` ON `survey_invitations` (`wave_id`,`person_id`);--> statement-breakpoint
ALTER TABLE `survey_waves` ADD `invited_until` text;--> statement-breakpoint
-- What earlier waves left in the files is erased too.
INSERT INTO `survey_erasures` SELECT `id` FROM `survey_waves`;
