import type { LoaderFunctionArgs } from '@remix-run/node';
import { CREDENTIAL_FILES, credentialAddress } from '#app/domain/learning/credential/addresses.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { fileOf, param } from '#app/platform/context.server.ts';
import { downloadCredential } from '#app/services/learning/credentials/credential-file.server.ts';

/** One's own certificate as a file to keep. */
export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const id = param(params, 'credential');
  return fileOf(args, credentialAddress(encodeURIComponent(id)), async (service) => {
    const format = CREDENTIAL_FILES.find((one) => one === params.format);
    if (!format) throw notFound();
    const { name, type, body } = await downloadCredential(service, context.runtime.limits, id, format);
    return new Response(body, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    });
  });
}
