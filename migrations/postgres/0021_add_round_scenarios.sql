CREATE TABLE "round_scenarios" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"name" text NOT NULL,
	"changes" jsonb NOT NULL,
	"created_at" text NOT NULL,
	"created_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenario_answers" (
	"scenario_id" text PRIMARY KEY NOT NULL,
	"created_at" text NOT NULL,
	"input_hash" text NOT NULL,
	"elapsed_ms" integer NOT NULL,
	"answer" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "round_scenarios" ADD CONSTRAINT "round_scenarios_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_answers" ADD CONSTRAINT "scenario_answers_scenario_id_round_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."round_scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "round_scenarios_name" ON "round_scenarios" USING btree ("round_id","name");