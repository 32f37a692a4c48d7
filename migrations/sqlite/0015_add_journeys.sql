CREATE TABLE `journeys` (
	`id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`unit_id` text NOT NULL,
	`mode` text NOT NULL,
	`minutes` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journeys_pair` ON `journeys` (`unit_id`,`origin`,`mode`);