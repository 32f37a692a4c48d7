CREATE TABLE "course_prerequisites" (
	"id" text PRIMARY KEY NOT NULL,
	"course_id" text NOT NULL,
	"required_course_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "burden_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"learner_id" text NOT NULL,
	"round_id" text,
	"term" text NOT NULL,
	"kind" text NOT NULL,
	"hundredths" integer NOT NULL,
	"basis" jsonb,
	"recorded_at" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "special_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"kind" text NOT NULL,
	"unit_ids" jsonb NOT NULL,
	"minutes" integer,
	"category" text NOT NULL,
	"reason" text NOT NULL,
	"decided_at" text NOT NULL,
	"decided_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "course_prerequisites" ADD CONSTRAINT "course_prerequisites_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_prerequisites" ADD CONSTRAINT "course_prerequisites_required_course_id_courses_id_fk" FOREIGN KEY ("required_course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "burden_entries" ADD CONSTRAINT "burden_entries_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "burden_entries" ADD CONSTRAINT "burden_entries_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special_decisions" ADD CONSTRAINT "special_decisions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special_decisions" ADD CONSTRAINT "special_decisions_learner_id_learners_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."learners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "course_prerequisites_two" ON "course_prerequisites" USING btree ("course_id","required_course_id");--> statement-breakpoint
CREATE INDEX "burden_entries_learner" ON "burden_entries" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "burden_entries_round" ON "burden_entries" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "special_decisions_round" ON "special_decisions" USING btree ("round_id");--> statement-breakpoint
-- What stood as a number without a history opens each account, in the term of the first round that it still weighs in.
INSERT INTO burden_entries (id, learner_id, term, kind, hundredths, recorded_at)
SELECT 'opening-' || learners.id, learners.id, coalesce(
	(SELECT rounds.term FROM rounds WHERE rounds.programme_id = learners.programme_id AND rounds.state <> 'closed'
		ORDER BY substr(rounds.term, 3), CASE WHEN rounds.term LIKE 'VT%' THEN 0 ELSE 1 END LIMIT 1),
	(SELECT rounds.term FROM rounds WHERE rounds.programme_id = learners.programme_id
		ORDER BY substr(rounds.term, 3) DESC, CASE WHEN rounds.term LIKE 'VT%' THEN 1 ELSE 0 END LIMIT 1),
	'HT2026'), 'opening', 100 * learners.burden, to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
FROM learners WHERE learners.burden > 0;--> statement-breakpoint
ALTER TABLE "learners" DROP COLUMN "burden";