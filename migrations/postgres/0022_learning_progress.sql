CREATE TABLE "module_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"module_id" text NOT NULL,
	"module_version" integer NOT NULL,
	"sitting_id" text NOT NULL,
	"occasion" text NOT NULL,
	"item_id" text NOT NULL,
	"form" integer NOT NULL,
	"choice" integer NOT NULL,
	"is_right" boolean NOT NULL,
	"answered_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "module_progress" (
	"account_id" text NOT NULL,
	"module_id" text NOT NULL,
	"place" text,
	"seen_at" text NOT NULL,
	"read_at" text,
	"mastered_at" text,
	"mastered_version" integer,
	CONSTRAINT "module_progress_account_id_module_id_pk" PRIMARY KEY("account_id","module_id")
);
--> statement-breakpoint
ALTER TABLE "module_answers" ADD CONSTRAINT "module_answers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_progress" ADD CONSTRAINT "module_progress_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "module_answers_account" ON "module_answers" USING btree ("account_id","module_id");--> statement-breakpoint
CREATE INDEX "module_answers_sitting" ON "module_answers" USING btree ("sitting_id");--> statement-breakpoint
CREATE INDEX "module_answers_item" ON "module_answers" USING btree ("module_id","item_id");