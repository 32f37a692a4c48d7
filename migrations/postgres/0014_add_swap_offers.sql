CREATE TABLE "swap_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"placement_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"unit_ids" jsonb NOT NULL,
	"created_at" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "swaps_until" text;--> statement-breakpoint
ALTER TABLE "swap_offers" ADD CONSTRAINT "swap_offers_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swap_offers" ADD CONSTRAINT "swap_offers_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swap_offers" ADD CONSTRAINT "swap_offers_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "swap_offers_placement" ON "swap_offers" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "swap_offers_round" ON "swap_offers" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "swap_offers_learner" ON "swap_offers" USING btree ("learner_id");