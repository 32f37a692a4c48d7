CREATE TABLE "survey_comments" (
	"id" text PRIMARY KEY NOT NULL,
	"wave_id" text NOT NULL,
	"item_id" text NOT NULL,
	"unit_id" text,
	"text" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"redacted" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "instrument_versions" ADD COLUMN "state" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "survey_comments" ADD CONSTRAINT "survey_comments_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "survey_comments_wave" ON "survey_comments" USING btree ("wave_id");