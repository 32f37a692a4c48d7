CREATE TABLE `path_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`path_id` text NOT NULL,
	`group_kind` text NOT NULL,
	`programme_id` text,
	`cohort` text,
	`profession` text,
	`unit_id` text,
	`due_on` text,
	`assigned_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `path_assignments_programme` ON `path_assignments` (`programme_id`);--> statement-breakpoint
CREATE TABLE `review_letters` (
	`account_id` text PRIMARY KEY NOT NULL,
	`since` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
