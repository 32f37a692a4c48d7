CREATE TABLE "rotation_blocks" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"weeks" integer NOT NULL,
	"least_weeks" integer,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rotation_plans" (
	"id" text PRIMARY KEY NOT NULL,
	"first_week" text NOT NULL,
	"last_week" text NOT NULL,
	"slack_weeks" integer NOT NULL,
	"priority" text NOT NULL,
	"block_order" jsonb NOT NULL,
	"waves" jsonb NOT NULL,
	"unit_ids" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rotation_residents" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"percent" integer DEFAULT 100 NOT NULL,
	"wave_ids" jsonb NOT NULL,
	"leave" jsonb NOT NULL,
	"wishes" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "kind" text DEFAULT 'periods' NOT NULL;--> statement-breakpoint
ALTER TABLE "rotation_blocks" ADD CONSTRAINT "rotation_blocks_id_periods_id_fk" FOREIGN KEY ("id") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_blocks" ADD CONSTRAINT "rotation_blocks_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_plans" ADD CONSTRAINT "rotation_plans_id_rounds_id_fk" FOREIGN KEY ("id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_residents" ADD CONSTRAINT "rotation_residents_id_round_learners_id_fk" FOREIGN KEY ("id") REFERENCES "public"."round_learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_residents" ADD CONSTRAINT "rotation_residents_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_residents" ADD CONSTRAINT "rotation_residents_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rotation_blocks_round" ON "rotation_blocks" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_residents_pair" ON "rotation_residents" USING btree ("round_id","learner_id");--> statement-breakpoint
CREATE INDEX "rotation_residents_learner" ON "rotation_residents" USING btree ("learner_id");