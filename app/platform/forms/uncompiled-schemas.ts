import { config } from 'zod';

// In the browser zod must not try to compile its schemas: a strict content policy refuses and reports it. It tries when
// a schema is made, so this comes before every module that makes one.
if (typeof document !== 'undefined') config({ jitless: true });
