CREATE TABLE "journeys" (
	"id" text PRIMARY KEY NOT NULL,
	"origin" text NOT NULL,
	"unit_id" text NOT NULL,
	"mode" text NOT NULL,
	"minutes" integer,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "journeys_pair" ON "journeys" USING btree ("unit_id","origin","mode");