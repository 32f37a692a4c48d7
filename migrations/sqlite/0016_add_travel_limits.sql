CREATE TABLE `travel_exceptions` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`reason` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `travel_exceptions_pair` ON `travel_exceptions` (`round_id`,`learner_id`);--> statement-breakpoint
ALTER TABLE `units` ADD `needs_car` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `units` ADD `refuses_minors` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `persons` ADD `car` text;