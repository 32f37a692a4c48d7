CREATE TABLE `swap_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`unit_ids` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `swap_offers_placement` ON `swap_offers` (`placement_id`);--> statement-breakpoint
CREATE INDEX `swap_offers_round` ON `swap_offers` (`round_id`);--> statement-breakpoint
CREATE INDEX `swap_offers_learner` ON `swap_offers` (`learner_id`);--> statement-breakpoint
ALTER TABLE `rounds` ADD `swaps_until` text;