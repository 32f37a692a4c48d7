import { data } from '@remix-run/node';
import type { FormRefusal } from './expand.ts';

/** The fields of a posted form; throws an answer with status 400 when the body is not one. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    // What cannot be parsed is a TypeError by the standard; a lost connection is another.
    if (error instanceof TypeError) throw refuseForm('form_unreadable');
    throw error;
  }
}

/** The answer to what no page of ours could have sent. */
export function refuseForm(code: FormRefusal | 'form_unreadable') {
  return data({ code, params: {} }, { status: 400 });
}
