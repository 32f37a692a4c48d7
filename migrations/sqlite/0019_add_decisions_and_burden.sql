CREATE TABLE `course_prerequisites` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`required_course_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`required_course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_prerequisites_two` ON `course_prerequisites` (`course_id`,`required_course_id`);--> statement-breakpoint
CREATE TABLE `burden_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`round_id` text,
	`term` text NOT NULL,
	`kind` text NOT NULL,
	`hundredths` integer NOT NULL,
	`basis` text,
	`recorded_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `burden_entries_learner` ON `burden_entries` (`learner_id`);--> statement-breakpoint
CREATE INDEX `burden_entries_round` ON `burden_entries` (`round_id`);--> statement-breakpoint
CREATE TABLE `special_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`kind` text NOT NULL,
	`unit_ids` text NOT NULL,
	`minutes` integer,
	`category` text NOT NULL,
	`reason` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `special_decisions_round` ON `special_decisions` (`round_id`);--> statement-breakpoint
-- What stood as a number without a history opens each account, in the term of the first round that it still weighs in.
INSERT INTO burden_entries (id, learner_id, term, kind, hundredths, recorded_at)
SELECT 'opening-' || learners.id, learners.id, coalesce(
	(SELECT rounds.term FROM rounds WHERE rounds.programme_id = learners.programme_id AND rounds.state <> 'closed'
		ORDER BY substr(rounds.term, 3), CASE WHEN rounds.term LIKE 'VT%' THEN 0 ELSE 1 END LIMIT 1),
	(SELECT rounds.term FROM rounds WHERE rounds.programme_id = learners.programme_id
		ORDER BY substr(rounds.term, 3) DESC, CASE WHEN rounds.term LIKE 'VT%' THEN 1 ELSE 0 END LIMIT 1),
	'HT2026'), 'opening', 100 * learners.burden, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM learners WHERE learners.burden > 0;--> statement-breakpoint
ALTER TABLE `learners` DROP COLUMN `burden`;