CREATE TABLE `round_scenarios` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`name` text NOT NULL,
	`changes` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `round_scenarios_name` ON `round_scenarios` (`round_id`,`name`);--> statement-breakpoint
CREATE TABLE `scenario_answers` (
	`scenario_id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`input_hash` text NOT NULL,
	`elapsed_ms` integer NOT NULL,
	`answer` text NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `round_scenarios`(`id`) ON UPDATE no action ON DELETE cascade
);
