CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`disabled_at` text,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE INDEX `accounts_person` ON `accounts` (`person_id`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feeds_person` ON `calendar_feeds` (`person_id`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`scope_kind` text NOT NULL,
	`scope_id` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grants_role_scope` ON `grants` (`account_id`,`role`,`scope_kind`,`scope_id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`assurance` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_subject` ON `identities` (`issuer`,`subject`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`user_agent` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `change_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`change_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`change_id`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `change_rows_change` ON `change_rows` (`change_id`);--> statement-breakpoint
CREATE INDEX `change_rows_entity` ON `change_rows` (`entity`,`entity_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`kind` text NOT NULL,
	`params` text NOT NULL,
	`round_id` text,
	`reason` text,
	`undone_by` text,
	`undoes` text,
	`ordinal` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `changes_round` ON `changes` (`round_id`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `changes_ordinal` ON `changes` (`ordinal`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`mapping` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`round_id` text,
	`file_name` text NOT NULL,
	`state` text NOT NULL,
	`sheets` text NOT NULL,
	`sheet` integer DEFAULT 0 NOT NULL,
	`mapping` text,
	`fixes` text NOT NULL,
	`change_id` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `imports_round` ON `imports` (`round_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`payload` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`run_at` text NOT NULL,
	`lease_until` text,
	`lease_token` text,
	`progress` text,
	`checkpoint` text,
	`error` text,
	`cancel_requested_at` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`finished_at` text
);
--> statement-breakpoint
CREATE INDEX `jobs_state` ON `jobs` (`state`,`run_at`);--> statement-breakpoint
CREATE INDEX `jobs_subject` ON `jobs` (`name`,`subject`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`person_id` text,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`run_at` text NOT NULL,
	`lease_until` text,
	`lease_token` text,
	`error` text,
	`created_at` text NOT NULL,
	`sent_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupe` ON `outbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_state` ON `outbox` (`state`,`run_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`kind` text NOT NULL,
	`parent_id` text,
	`agreement` text DEFAULT 'none' NOT NULL,
	`town` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_name` ON `organisations` (`name`);--> statement-breakpoint
CREATE TABLE `unit_closures` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`from_week` text NOT NULL,
	`to_week` text NOT NULL,
	`reason` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unit_closures_unit` ON `unit_closures` (`unit_id`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`parent_id` text,
	`path` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`sector` text NOT NULL,
	`hsa_id` text,
	`town` text NOT NULL,
	`address` text,
	`postcode` text,
	`latitude` real,
	`longitude` real,
	`model` text DEFAULT 'single' NOT NULL,
	`required_attests` text NOT NULL,
	`contact_name` text,
	`contact_email` text,
	`contact_phone` text,
	`welcome` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`search` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_hsa_id` ON `units` (`hsa_id`);--> statement-breakpoint
CREATE INDEX `units_path` ON `units` (`path`);--> statement-breakpoint
CREATE INDEX `units_organisation` ON `units` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `attests` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`kind` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attests_learner` ON `attests` (`learner_id`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conflicts_learner_unit` ON `conflicts` (`learner_id`,`unit_id`,`kind`);--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`cohort` text NOT NULL,
	`education_organisation_id` text NOT NULL,
	`employer_organisation_id` text,
	`external_id` text,
	`status` text DEFAULT 'active' NOT NULL,
	`burden` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`education_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `learners_person_programme` ON `learners` (`person_id`,`programme_id`);--> statement-breakpoint
CREATE INDEX `learners_programme` ON `learners` (`programme_id`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`email` text,
	`phone` text,
	`identity_sealed` text,
	`identity_index` text,
	`identity_kind` text,
	`birth_date` text,
	`home_postcode` text,
	`home_town` text,
	`protected_identity` text,
	`language` text DEFAULT 'sv' NOT NULL,
	`search` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persons_identity` ON `persons` (`identity_index`);--> statement-breakpoint
CREATE INDEX `persons_email` ON `persons` (`email`);--> statement-breakpoint
CREATE TABLE `study_directors` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`level` text NOT NULL,
	`branch` text NOT NULL,
	`specialty` text,
	`site` text,
	`mandate_percent` integer NOT NULL,
	`term_from` text NOT NULL,
	`term_to` text,
	`programme_ids` text NOT NULL,
	`unit_ids` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `study_directors_branch` ON `study_directors` (`branch`);--> statement-breakpoint
CREATE TABLE `supervisor_absences` (
	`id` text PRIMARY KEY NOT NULL,
	`supervisor_id` text NOT NULL,
	`from_week` text NOT NULL,
	`to_week` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`supervisor_id`) REFERENCES `supervisors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervisor_absences_supervisor` ON `supervisor_absences` (`supervisor_id`);--> statement-breakpoint
CREATE TABLE `supervisor_trainings` (
	`id` text PRIMARY KEY NOT NULL,
	`supervisor_id` text NOT NULL,
	`step` text NOT NULL,
	`completed_on` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`supervisor_id`) REFERENCES `supervisors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervisor_trainings_supervisor` ON `supervisor_trainings` (`supervisor_id`);--> statement-breakpoint
CREATE TABLE `supervisors` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`profession` text NOT NULL,
	`specialty` text,
	`licensed_on` text,
	`max_learners` integer NOT NULL,
	`percent` integer DEFAULT 100 NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervisors_unit` ON `supervisors` (`unit_id`);--> statement-breakpoint
CREATE INDEX `supervisors_person` ON `supervisors` (`person_id`);--> statement-breakpoint
CREATE TABLE `courses` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`term` integer NOT NULL,
	`weeks` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `courses_code` ON `courses` (`programme_id`,`code`);--> statement-breakpoint
CREATE TABLE `form_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`source` text NOT NULL,
	`source_url` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `form_rules_form` ON `form_rules` (`form`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`date` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`regulation` text NOT NULL,
	`part` text NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`course` integer NOT NULL,
	`ordinal` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`branch` text NOT NULL,
	`name` text NOT NULL,
	`education_organisation_id` text NOT NULL,
	`employer_organisation_id` text,
	`financing` text NOT NULL,
	`required_sectors` text NOT NULL,
	`supervisor_profession` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`education_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `terms` (
	`id` text PRIMARY KEY NOT NULL,
	`from_week` text NOT NULL,
	`to_week` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `capacities` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`form` text NOT NULL,
	`level` text DEFAULT 'any' NOT NULL,
	`week` text NOT NULL,
	`places` integer NOT NULL,
	`minimum` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `capacities_place` ON `capacities` (`unit_id`,`form`,`level`,`week`);--> statement-breakpoint
CREATE INDEX `capacities_week` ON `capacities` (`week`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`school_id` text NOT NULL,
	`course_id` text NOT NULL,
	`from_week` text NOT NULL,
	`to_week` text NOT NULL,
	`places` integer NOT NULL,
	`sector` text,
	`contact_name` text,
	`contact_email` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `orders_round` ON `orders` (`round_id`);--> statement-breakpoint
CREATE TABLE `periods` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`course_id` text NOT NULL,
	`from_week` text NOT NULL,
	`to_week` text NOT NULL,
	`allowed_sectors` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `periods_round_ordinal` ON `periods` (`round_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `placement_supervisors` (
	`id` text PRIMARY KEY NOT NULL,
	`placement_id` text NOT NULL,
	`supervisor_id` text NOT NULL,
	`role` text NOT NULL,
	`source` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supervisor_id`) REFERENCES `supervisors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placement_supervisors_pair` ON `placement_supervisors` (`placement_id`,`supervisor_id`);--> statement-breakpoint
CREATE INDEX `placement_supervisors_supervisor` ON `placement_supervisors` (`supervisor_id`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`period_id` text NOT NULL,
	`learner_id` text,
	`unit_id` text NOT NULL,
	`form` text NOT NULL,
	`from_week` text NOT NULL,
	`to_week` text NOT NULL,
	`state` text NOT NULL,
	`locked` integer DEFAULT false NOT NULL,
	`education_organisation_id` text NOT NULL,
	`employer_organisation_id` text,
	`financing` text NOT NULL,
	`source` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period_id`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`education_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `placements_round` ON `placements` (`round_id`);--> statement-breakpoint
CREATE INDEX `placements_learner` ON `placements` (`learner_id`);--> statement-breakpoint
CREATE INDEX `placements_unit_weeks` ON `placements` (`unit_id`,`from_week`,`to_week`);--> statement-breakpoint
CREATE UNIQUE INDEX `placements_period_learner` ON `placements` (`period_id`,`learner_id`) WHERE state in ('proposed','preliminary','confirmed','published','ongoing','completed','assessed','evaluated','closed');--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`job_id` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`status` text NOT NULL,
	`objective` integer NOT NULL,
	`bound` integer NOT NULL,
	`elapsed_ms` integer NOT NULL,
	`engine_version` text NOT NULL,
	`input_hash` text NOT NULL,
	`problem` text NOT NULL,
	`result` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_round` ON `proposals` (`round_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`reference` text NOT NULL,
	`published_at` text NOT NULL,
	`published_by` text NOT NULL,
	`placements` integer NOT NULL,
	`recipients` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_reference` ON `publications` (`reference`);--> statement-breakpoint
CREATE TABLE `round_learners` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `round_learners_pair` ON `round_learners` (`round_id`,`learner_id`);--> statement-breakpoint
CREATE INDEX `round_learners_learner` ON `round_learners` (`learner_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`programme_id` text NOT NULL,
	`term` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`required_sectors` text NOT NULL,
	`rules` text NOT NULL,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rounds_programme` ON `rounds` (`programme_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_name` ON `rounds` (`name`);--> statement-breakpoint
CREATE TABLE `wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`rank` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wishes_rank` ON `wishes` (`round_id`,`learner_id`,`rank`);