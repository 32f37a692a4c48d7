CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"disabled_at" text,
	"created_at" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" text NOT NULL,
	"revoked_at" text
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"role" text NOT NULL,
	"scope_kind" text NOT NULL,
	"scope_id" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider" text NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"assurance" text
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"created_at" text NOT NULL,
	"last_seen_at" text NOT NULL,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "change_rows" (
	"id" text PRIMARY KEY NOT NULL,
	"change_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"entity" text NOT NULL,
	"entity_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"id" text PRIMARY KEY NOT NULL,
	"at" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb NOT NULL,
	"round_id" text,
	"reason" text,
	"undone_by" text,
	"undoes" text,
	"ordinal" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"round_id" text,
	"file_name" text NOT NULL,
	"state" text NOT NULL,
	"sheets" jsonb NOT NULL,
	"sheet" integer DEFAULT 0 NOT NULL,
	"mapping" jsonb,
	"fixes" jsonb NOT NULL,
	"change_id" text,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"subject" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"run_at" text NOT NULL,
	"lease_until" text,
	"lease_token" text,
	"progress" jsonb,
	"checkpoint" jsonb,
	"error" text,
	"cancel_requested_at" text,
	"created_by" text NOT NULL,
	"created_at" text NOT NULL,
	"finished_at" text
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"dedupe_key" text NOT NULL,
	"person_id" text,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"run_at" text NOT NULL,
	"lease_until" text,
	"lease_token" text,
	"error" text,
	"created_at" text NOT NULL,
	"sent_at" text
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"id" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" text,
	"agreement" text DEFAULT 'none' NOT NULL,
	"town" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_closures" (
	"id" text PRIMARY KEY NOT NULL,
	"unit_id" text NOT NULL,
	"from_week" text NOT NULL,
	"to_week" text NOT NULL,
	"reason" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"parent_id" text,
	"path" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"sector" text NOT NULL,
	"hsa_id" text,
	"town" text NOT NULL,
	"address" text,
	"postcode" text,
	"latitude" double precision,
	"longitude" double precision,
	"model" text DEFAULT 'single' NOT NULL,
	"required_attests" jsonb NOT NULL,
	"contact_name" text,
	"contact_email" text,
	"contact_phone" text,
	"welcome" text,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"search" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attests" (
	"id" text PRIMARY KEY NOT NULL,
	"learner_id" text NOT NULL,
	"kind" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conflicts" (
	"id" text PRIMARY KEY NOT NULL,
	"learner_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learners" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"programme_id" text NOT NULL,
	"cohort" text NOT NULL,
	"education_organisation_id" text NOT NULL,
	"employer_organisation_id" text,
	"external_id" text,
	"status" text DEFAULT 'active' NOT NULL,
	"burden" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" text PRIMARY KEY NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"email" text,
	"phone" text,
	"identity_sealed" text,
	"identity_index" text,
	"identity_kind" text,
	"birth_date" text,
	"home_postcode" text,
	"home_town" text,
	"protected_identity" text,
	"language" text DEFAULT 'sv' NOT NULL,
	"search" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "study_directors" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"level" text NOT NULL,
	"branch" text NOT NULL,
	"specialty" text,
	"site" text,
	"mandate_percent" integer NOT NULL,
	"term_from" text NOT NULL,
	"term_to" text,
	"programme_ids" jsonb NOT NULL,
	"unit_ids" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervisor_absences" (
	"id" text PRIMARY KEY NOT NULL,
	"supervisor_id" text NOT NULL,
	"from_week" text NOT NULL,
	"to_week" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervisor_trainings" (
	"id" text PRIMARY KEY NOT NULL,
	"supervisor_id" text NOT NULL,
	"step" text NOT NULL,
	"completed_on" text NOT NULL,
	"valid_to" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervisors" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"profession" text NOT NULL,
	"specialty" text,
	"licensed_on" text,
	"max_learners" integer NOT NULL,
	"percent" integer DEFAULT 100 NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "courses" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"term" integer NOT NULL,
	"weeks" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"form" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"value" jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"date" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"regulation" text NOT NULL,
	"part" text NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"course" integer NOT NULL,
	"ordinal" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text PRIMARY KEY NOT NULL,
	"form" text NOT NULL,
	"branch" text NOT NULL,
	"name" jsonb NOT NULL,
	"education_organisation_id" text NOT NULL,
	"employer_organisation_id" text,
	"financing" text NOT NULL,
	"required_sectors" jsonb NOT NULL,
	"supervisor_profession" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"id" text PRIMARY KEY NOT NULL,
	"from_week" text NOT NULL,
	"to_week" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "capacities" (
	"id" text PRIMARY KEY NOT NULL,
	"unit_id" text NOT NULL,
	"form" text NOT NULL,
	"level" text DEFAULT 'any' NOT NULL,
	"week" text NOT NULL,
	"places" integer NOT NULL,
	"minimum" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"school_id" text NOT NULL,
	"course_id" text NOT NULL,
	"from_week" text NOT NULL,
	"to_week" text NOT NULL,
	"places" integer NOT NULL,
	"sector" text,
	"contact_name" text,
	"contact_email" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "periods" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"course_id" text NOT NULL,
	"from_week" text NOT NULL,
	"to_week" text NOT NULL,
	"allowed_sectors" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placement_supervisors" (
	"id" text PRIMARY KEY NOT NULL,
	"placement_id" text NOT NULL,
	"supervisor_id" text NOT NULL,
	"role" text NOT NULL,
	"source" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"period_id" text NOT NULL,
	"learner_id" text,
	"unit_id" text NOT NULL,
	"form" text NOT NULL,
	"from_week" text NOT NULL,
	"to_week" text NOT NULL,
	"state" text NOT NULL,
	"locked" boolean DEFAULT false NOT NULL,
	"education_organisation_id" text NOT NULL,
	"employer_organisation_id" text,
	"financing" text NOT NULL,
	"source" text NOT NULL,
	"updated_at" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"job_id" text NOT NULL,
	"created_at" text NOT NULL,
	"created_by" text NOT NULL,
	"status" text NOT NULL,
	"objective" integer NOT NULL,
	"bound" integer NOT NULL,
	"elapsed_ms" integer NOT NULL,
	"engine_version" text NOT NULL,
	"input_hash" text NOT NULL,
	"problem" jsonb NOT NULL,
	"result" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"reference" text NOT NULL,
	"published_at" text NOT NULL,
	"published_by" text NOT NULL,
	"placements" integer NOT NULL,
	"recipients" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_learners" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"programme_id" text NOT NULL,
	"term" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"required_sectors" jsonb NOT NULL,
	"rules" jsonb NOT NULL,
	"created_at" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wishes" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"rank" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_rows" ADD CONSTRAINT "change_rows_change_id_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_closures" ADD CONSTRAINT "unit_closures_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attests" ADD CONSTRAINT "attests_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learners" ADD CONSTRAINT "learners_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learners" ADD CONSTRAINT "learners_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learners" ADD CONSTRAINT "learners_education_organisation_id_organisations_id_fk" FOREIGN KEY ("education_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learners" ADD CONSTRAINT "learners_employer_organisation_id_organisations_id_fk" FOREIGN KEY ("employer_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_directors" ADD CONSTRAINT "study_directors_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_absences" ADD CONSTRAINT "supervisor_absences_supervisor_id_supervisors_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."supervisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_trainings" ADD CONSTRAINT "supervisor_trainings_supervisor_id_supervisors_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."supervisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisors" ADD CONSTRAINT "supervisors_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisors" ADD CONSTRAINT "supervisors_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses" ADD CONSTRAINT "courses_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_education_organisation_id_organisations_id_fk" FOREIGN KEY ("education_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_employer_organisation_id_organisations_id_fk" FOREIGN KEY ("employer_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacities" ADD CONSTRAINT "capacities_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_school_id_organisations_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "periods" ADD CONSTRAINT "periods_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "periods" ADD CONSTRAINT "periods_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_supervisors" ADD CONSTRAINT "placement_supervisors_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_supervisors" ADD CONSTRAINT "placement_supervisors_supervisor_id_supervisors_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."supervisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_education_organisation_id_organisations_id_fk" FOREIGN KEY ("education_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_employer_organisation_id_organisations_id_fk" FOREIGN KEY ("employer_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_learners" ADD CONSTRAINT "round_learners_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_learners" ADD CONSTRAINT "round_learners_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wishes" ADD CONSTRAINT "wishes_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wishes" ADD CONSTRAINT "wishes_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wishes" ADD CONSTRAINT "wishes_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "accounts_person" ON "accounts" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "calendar_feeds_person" ON "calendar_feeds" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_role_scope" ON "grants" USING btree ("account_id","role","scope_kind","scope_id");--> statement-breakpoint
CREATE UNIQUE INDEX "identities_subject" ON "identities" USING btree ("issuer","subject");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "change_rows_change" ON "change_rows" USING btree ("change_id");--> statement-breakpoint
CREATE INDEX "change_rows_entity" ON "change_rows" USING btree ("entity","entity_id");--> statement-breakpoint
CREATE INDEX "changes_round" ON "changes" USING btree ("round_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "changes_ordinal" ON "changes" USING btree ("ordinal");--> statement-breakpoint
CREATE INDEX "imports_round" ON "imports" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "jobs_state" ON "jobs" USING btree ("state","run_at");--> statement-breakpoint
CREATE INDEX "jobs_subject" ON "jobs" USING btree ("name","subject");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_dedupe" ON "outbox" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "outbox_state" ON "outbox" USING btree ("state","run_at");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_name" ON "organisations" USING btree ("name");--> statement-breakpoint
CREATE INDEX "unit_closures_unit" ON "unit_closures" USING btree ("unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "units_hsa_id" ON "units" USING btree ("hsa_id");--> statement-breakpoint
CREATE INDEX "units_path" ON "units" USING btree ("path");--> statement-breakpoint
CREATE INDEX "units_organisation" ON "units" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "attests_learner" ON "attests" USING btree ("learner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conflicts_learner_unit" ON "conflicts" USING btree ("learner_id","unit_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "learners_person_programme" ON "learners" USING btree ("person_id","programme_id");--> statement-breakpoint
CREATE INDEX "learners_programme" ON "learners" USING btree ("programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "persons_identity" ON "persons" USING btree ("identity_index");--> statement-breakpoint
CREATE INDEX "persons_email" ON "persons" USING btree ("email");--> statement-breakpoint
CREATE INDEX "study_directors_branch" ON "study_directors" USING btree ("branch");--> statement-breakpoint
CREATE INDEX "supervisor_absences_supervisor" ON "supervisor_absences" USING btree ("supervisor_id");--> statement-breakpoint
CREATE INDEX "supervisor_trainings_supervisor" ON "supervisor_trainings" USING btree ("supervisor_id");--> statement-breakpoint
CREATE INDEX "supervisors_unit" ON "supervisors" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "supervisors_person" ON "supervisors" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "courses_code" ON "courses" USING btree ("programme_id","code");--> statement-breakpoint
CREATE INDEX "form_rules_form" ON "form_rules" USING btree ("form");--> statement-breakpoint
CREATE UNIQUE INDEX "capacities_place" ON "capacities" USING btree ("unit_id","form","level","week");--> statement-breakpoint
CREATE INDEX "capacities_week" ON "capacities" USING btree ("week");--> statement-breakpoint
CREATE INDEX "orders_round" ON "orders" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "periods_round_ordinal" ON "periods" USING btree ("round_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_supervisors_pair" ON "placement_supervisors" USING btree ("placement_id","supervisor_id");--> statement-breakpoint
CREATE INDEX "placement_supervisors_supervisor" ON "placement_supervisors" USING btree ("supervisor_id");--> statement-breakpoint
CREATE INDEX "placements_round" ON "placements" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "placements_learner" ON "placements" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "placements_unit_weeks" ON "placements" USING btree ("unit_id","from_week","to_week");--> statement-breakpoint
CREATE UNIQUE INDEX "placements_period_learner" ON "placements" USING btree ("period_id","learner_id") WHERE state in ('proposed','preliminary','confirmed','published','ongoing','completed','assessed','evaluated','closed');--> statement-breakpoint
CREATE INDEX "proposals_round" ON "proposals" USING btree ("round_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_reference" ON "publications" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "round_learners_pair" ON "round_learners" USING btree ("round_id","learner_id");--> statement-breakpoint
CREATE INDEX "round_learners_learner" ON "round_learners" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "rounds_programme" ON "rounds" USING btree ("programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_name" ON "rounds" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "wishes_rank" ON "wishes" USING btree ("round_id","learner_id","rank");