CREATE TABLE "path_assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"path_id" text NOT NULL,
	"group_kind" text NOT NULL,
	"programme_id" text,
	"cohort" text,
	"profession" text,
	"unit_id" text,
	"due_on" text,
	"assigned_on" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_letters" (
	"account_id" text PRIMARY KEY NOT NULL,
	"since" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "path_assignments" ADD CONSTRAINT "path_assignments_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "path_assignments" ADD CONSTRAINT "path_assignments_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_letters" ADD CONSTRAINT "review_letters_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "path_assignments_programme" ON "path_assignments" USING btree ("programme_id");