CREATE TABLE `learner_pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`required` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `learner_pairs_two` ON `learner_pairs` (`round_id`,`first_id`,`second_id`);