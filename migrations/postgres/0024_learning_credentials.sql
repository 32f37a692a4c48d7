CREATE TABLE "learning_credentials" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"module_id" text NOT NULL,
	"module_version" integer NOT NULL,
	"issued_at" text NOT NULL,
	"revoked_at" text,
	"token" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" jsonb NOT NULL,
	"private_key" text NOT NULL,
	"created_at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "learning_credentials" ADD CONSTRAINT "learning_credentials_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "learning_credentials_account" ON "learning_credentials" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "learning_credentials_held" ON "learning_credentials" USING btree ("account_id","module_id","module_version") WHERE revoked_at is null;