CREATE TABLE `learning_credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`module_id` text NOT NULL,
	`module_version` integer NOT NULL,
	`issued_at` text NOT NULL,
	`revoked_at` text,
	`token` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `learning_credentials_account` ON `learning_credentials` (`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `learning_credentials_held` ON `learning_credentials` (`account_id`,`module_id`,`module_version`) WHERE revoked_at is null;--> statement-breakpoint
CREATE TABLE `signing_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text NOT NULL,
	`created_at` text NOT NULL
);
