-- Samples of who is written to, and of what is sealed, would outlive the rows. Setting a column's type forgets those there are.
ALTER TABLE "outbox" ALTER COLUMN "dedupe_key" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "dedupe_key" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "person_id" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "person_id" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "recipient" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "recipient" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "body" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "body" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "survey_invitations" ALTER COLUMN "token_hash" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "survey_invitations" ALTER COLUMN "token_hash" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "survey_invitations" ALTER COLUMN "person_id" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "survey_invitations" ALTER COLUMN "person_id" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "survey_invitations" ALTER COLUMN "mark" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "survey_invitations" ALTER COLUMN "mark" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "survey_sealed_answers" ALTER COLUMN "sealed" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "survey_sealed_answers" ALTER COLUMN "sealed" SET STATISTICS 0;
