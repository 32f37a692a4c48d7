CREATE TABLE `quality_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text,
	`programme_id` text,
	`instrument` text NOT NULL,
	`theme_id` text NOT NULL,
	`wave_id` text,
	`finding` text NOT NULL,
	`todo` text NOT NULL,
	`measure` text NOT NULL,
	`owner_person_id` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`dropped_because` text,
	`effect` text,
	`public_sentence` text,
	`public_when` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wave_id`) REFERENCES `survey_waves`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quality_actions_unit` ON `quality_actions` (`unit_id`);--> statement-breakpoint
CREATE INDEX `quality_actions_programme` ON `quality_actions` (`programme_id`);--> statement-breakpoint
CREATE INDEX `quality_actions_state` ON `quality_actions` (`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `unit_quality_states` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_quality_states_unit` ON `unit_quality_states` (`unit_id`,`decided_at`);--> statement-breakpoint
UPDATE `survey_releases` SET `kept_back` = 'would_reveal' WHERE `kept_back` = 'unanimous';