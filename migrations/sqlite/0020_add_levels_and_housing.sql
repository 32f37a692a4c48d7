CREATE TABLE `housing` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`from_week` text NOT NULL,
	`to_week` text NOT NULL,
	`beds` integer NOT NULL,
	`forms` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `housing_place` ON `housing` (`place`);--> statement-breakpoint
ALTER TABLE `units` ADD `first_terms` text;--> statement-breakpoint
ALTER TABLE `units` ADD `smallest_group` integer;