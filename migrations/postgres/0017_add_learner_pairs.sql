CREATE TABLE "learner_pairs" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"first_id" text NOT NULL,
	"second_id" text NOT NULL,
	"required" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "learner_pairs" ADD CONSTRAINT "learner_pairs_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_pairs" ADD CONSTRAINT "learner_pairs_first_id_learners_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learner_pairs" ADD CONSTRAINT "learner_pairs_second_id_learners_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "learner_pairs_two" ON "learner_pairs" USING btree ("round_id","first_id","second_id");