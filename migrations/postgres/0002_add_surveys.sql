CREATE TABLE "instrument_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"instrument" text NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"licence" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"wave_id" text NOT NULL,
	"programme_id" text,
	"unit_id" text,
	"answer_values" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_invitations" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"wave_id" text NOT NULL,
	"person_id" text NOT NULL,
	"programme_id" text,
	"unit_id" text,
	"answered" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_releases" (
	"id" text PRIMARY KEY NOT NULL,
	"wave_id" text NOT NULL,
	"group_kind" text NOT NULL,
	"group_id" text NOT NULL,
	"theme_id" text NOT NULL,
	"members" jsonb NOT NULL,
	"figure" jsonb,
	"kept_back" text
);
--> statement-breakpoint
CREATE TABLE "survey_waves" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"instrument_version_id" text NOT NULL,
	"programme_id" text,
	"ended_from" text NOT NULL,
	"ended_to" text NOT NULL,
	"opens_on" text NOT NULL,
	"closes_on" text NOT NULL,
	"state" text NOT NULL,
	"thresholds" jsonb NOT NULL,
	"invited" integer NOT NULL,
	"not_invited" jsonb NOT NULL,
	"answered" integer,
	"reliability" jsonb,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_invitations" ADD CONSTRAINT "survey_invitations_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_releases" ADD CONSTRAINT "survey_releases_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_waves" ADD CONSTRAINT "survey_waves_instrument_version_id_instrument_versions_id_fk" FOREIGN KEY ("instrument_version_id") REFERENCES "public"."instrument_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_waves" ADD CONSTRAINT "survey_waves_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "instrument_versions_number" ON "instrument_versions" USING btree ("instrument","number");--> statement-breakpoint
CREATE INDEX "survey_answers_wave" ON "survey_answers" USING btree ("wave_id");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_invitations_person" ON "survey_invitations" USING btree ("wave_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_releases_group" ON "survey_releases" USING btree ("wave_id","group_kind","group_id","theme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_waves_name" ON "survey_waves" USING btree ("name");--> statement-breakpoint
CREATE INDEX "survey_waves_state" ON "survey_waves" USING btree ("state");