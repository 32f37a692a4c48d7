DROP INDEX "placements_period_learner";--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "told_state" text;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "told_to" text;--> statement-breakpoint
CREATE UNIQUE INDEX "placements_period_learner" ON "placements" USING btree ("period_id","learner_id","from_week") WHERE state in ('proposed','preliminary','confirmed','published','ongoing','completed','assessed','evaluated','closed');