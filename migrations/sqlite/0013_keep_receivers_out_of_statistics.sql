-- The connection takes no samples: what earlier versions took of these tables goes.
ANALYZE `outbox`;--> statement-breakpoint
ANALYZE `survey_invitations`;--> statement-breakpoint
ANALYZE `survey_sealed_answers`;
