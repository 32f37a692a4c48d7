CREATE TABLE "survey_occasions" (
	"id" text PRIMARY KEY NOT NULL,
	"trigger_id" text NOT NULL,
	"occasion_key" text NOT NULL,
	"through_week" text NOT NULL,
	"wave_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_triggers" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"instrument" text NOT NULL,
	"moment" text NOT NULL,
	"at_least_weeks" integer NOT NULL,
	"forms" jsonb NOT NULL,
	"programme_id" text,
	"unit_id" text,
	"school_id" text,
	"cohort" text,
	"yearly_on" text,
	"starts_on" text NOT NULL,
	"days_open" integer NOT NULL,
	"active" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "survey_waves" ADD COLUMN "audience" jsonb;--> statement-breakpoint
ALTER TABLE "survey_occasions" ADD CONSTRAINT "survey_occasions_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_triggers" ADD CONSTRAINT "survey_triggers_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_triggers" ADD CONSTRAINT "survey_triggers_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_triggers" ADD CONSTRAINT "survey_triggers_school_id_organisations_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "survey_occasions_key" ON "survey_occasions" USING btree ("trigger_id","occasion_key");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_triggers_name" ON "survey_triggers" USING btree ("name");