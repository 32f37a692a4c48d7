CREATE TABLE "survey_sealed_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"wave_id" text NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "survey_sealed_answers" ADD CONSTRAINT "survey_sealed_answers_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "survey_sealed_answers_wave" ON "survey_sealed_answers" USING btree ("wave_id");