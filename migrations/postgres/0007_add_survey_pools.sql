CREATE TABLE "survey_pools" (
	"id" text PRIMARY KEY NOT NULL,
	"wave_id" text NOT NULL,
	"group_kind" text NOT NULL,
	"group_id" text NOT NULL,
	"theme_id" text NOT NULL,
	"waves" integer NOT NULL,
	"members" jsonb NOT NULL,
	"figure" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "survey_pools" ADD CONSTRAINT "survey_pools_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "survey_pools_group" ON "survey_pools" USING btree ("wave_id","group_kind","group_id","theme_id");