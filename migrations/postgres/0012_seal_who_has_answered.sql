CREATE TABLE "survey_erasures" (
	"wave_id" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_mailings" (
	"wave_id" text NOT NULL,
	"kind" text NOT NULL,
	"run_at" text NOT NULL,
	CONSTRAINT "survey_mailings_wave_id_kind_pk" PRIMARY KEY("wave_id","kind")
);
--> statement-breakpoint
-- Marks in clear are sealed by the product when it starts, which alone has the secret.
ALTER TABLE "survey_invitations" ADD COLUMN "mark" text;--> statement-breakpoint
UPDATE "survey_invitations" SET "mark" = CASE WHEN "answered" THEN 'answered' ELSE 'invited' END;--> statement-breakpoint
ALTER TABLE "survey_invitations" ALTER COLUMN "mark" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "survey_waves" ADD COLUMN "invited_until" text;--> statement-breakpoint
ALTER TABLE "survey_erasures" ADD CONSTRAINT "survey_erasures_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_mailings" ADD CONSTRAINT "survey_mailings_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_invitations" DROP COLUMN "answered";--> statement-breakpoint
-- What earlier waves left in the files is erased too.
INSERT INTO "survey_erasures" SELECT "id" FROM "survey_waves";
