CREATE TABLE "housing" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"from_week" text NOT NULL,
	"to_week" text NOT NULL,
	"beds" integer NOT NULL,
	"forms" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "first_terms" jsonb;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "smallest_group" integer;--> statement-breakpoint
CREATE INDEX "housing_place" ON "housing" USING btree ("place");