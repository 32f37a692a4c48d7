CREATE TABLE "quality_actions" (
	"id" text PRIMARY KEY NOT NULL,
	"unit_id" text,
	"programme_id" text,
	"instrument" text NOT NULL,
	"theme_id" text NOT NULL,
	"wave_id" text,
	"finding" text NOT NULL,
	"todo" text NOT NULL,
	"measure" text NOT NULL,
	"owner_person_id" text NOT NULL,
	"due_on" text NOT NULL,
	"state" text NOT NULL,
	"dropped_because" text,
	"effect" text,
	"public_sentence" text,
	"public_when" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_quality_states" (
	"id" text PRIMARY KEY NOT NULL,
	"unit_id" text NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"decided_at" text NOT NULL,
	"decided_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "quality_actions" ADD CONSTRAINT "quality_actions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_actions" ADD CONSTRAINT "quality_actions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_actions" ADD CONSTRAINT "quality_actions_wave_id_survey_waves_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."survey_waves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_actions" ADD CONSTRAINT "quality_actions_owner_person_id_persons_id_fk" FOREIGN KEY ("owner_person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_quality_states" ADD CONSTRAINT "unit_quality_states_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "quality_actions_unit" ON "quality_actions" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "quality_actions_programme" ON "quality_actions" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "quality_actions_state" ON "quality_actions" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "unit_quality_states_unit" ON "unit_quality_states" USING btree ("unit_id","decided_at");--> statement-breakpoint
UPDATE "survey_releases" SET "kept_back" = 'would_reveal' WHERE "kept_back" = 'unanimous';