CREATE TABLE `rotation_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`weeks` integer NOT NULL,
	`least_weeks` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rotation_blocks_round` ON `rotation_blocks` (`round_id`);--> statement-breakpoint
CREATE TABLE `rotation_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`first_week` text NOT NULL,
	`last_week` text NOT NULL,
	`slack_weeks` integer NOT NULL,
	`priority` text NOT NULL,
	`block_order` text NOT NULL,
	`waves` text NOT NULL,
	`unit_ids` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rotation_residents` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`percent` integer DEFAULT 100 NOT NULL,
	`wave_ids` text NOT NULL,
	`leave` text NOT NULL,
	`wishes` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `round_learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rotation_residents_pair` ON `rotation_residents` (`round_id`,`learner_id`);--> statement-breakpoint
CREATE INDEX `rotation_residents_learner` ON `rotation_residents` (`learner_id`);--> statement-breakpoint
ALTER TABLE `rounds` ADD `kind` text DEFAULT 'periods' NOT NULL;