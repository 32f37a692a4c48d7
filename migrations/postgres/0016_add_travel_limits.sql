CREATE TABLE "travel_exceptions" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"reason" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "needs_car" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "refuses_minors" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "car" text;--> statement-breakpoint
ALTER TABLE "travel_exceptions" ADD CONSTRAINT "travel_exceptions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_exceptions" ADD CONSTRAINT "travel_exceptions_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "travel_exceptions_pair" ON "travel_exceptions" USING btree ("round_id","learner_id");