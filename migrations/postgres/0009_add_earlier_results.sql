CREATE TABLE "earlier_results" (
	"id" text PRIMARY KEY NOT NULL,
	"group_kind" text NOT NULL,
	"group_id" text NOT NULL,
	"instrument" text NOT NULL,
	"theme_id" text NOT NULL,
	"term" text NOT NULL,
	"n" integer NOT NULL,
	"invited" integer,
	"mean" double precision NOT NULL,
	"lowest" integer NOT NULL,
	"highest" integer NOT NULL,
	"source" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "earlier_results_group" ON "earlier_results" USING btree ("instrument","theme_id","group_kind","group_id","term");--> statement-breakpoint
UPDATE "survey_releases" SET "kept_back" = 'too_few' WHERE "kept_back" = 'no_answers';