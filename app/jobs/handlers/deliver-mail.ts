import { deliverMail } from '#app/services/mail/deliver-mail.server.ts';
import type { Handler } from '../handler.ts';

export const deliverMailJob: Handler<'deliver-mail'> = async (context, _payload, tools, runtime) => {
  await deliverMail(context, runtime.mailer, tools.stopping);
};
