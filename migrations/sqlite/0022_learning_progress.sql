CREATE TABLE `module_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`module_id` text NOT NULL,
	`module_version` integer NOT NULL,
	`sitting_id` text NOT NULL,
	`occasion` text NOT NULL,
	`item_id` text NOT NULL,
	`form` integer NOT NULL,
	`choice` integer NOT NULL,
	`is_right` integer NOT NULL,
	`answered_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `module_answers_account` ON `module_answers` (`account_id`,`module_id`);--> statement-breakpoint
CREATE INDEX `module_answers_sitting` ON `module_answers` (`sitting_id`);--> statement-breakpoint
CREATE INDEX `module_answers_item` ON `module_answers` (`module_id`,`item_id`);--> statement-breakpoint
CREATE TABLE `module_progress` (
	`account_id` text NOT NULL,
	`module_id` text NOT NULL,
	`place` text,
	`seen_at` text NOT NULL,
	`read_at` text,
	`mastered_at` text,
	`mastered_version` integer,
	PRIMARY KEY(`account_id`, `module_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
