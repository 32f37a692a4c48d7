import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

const answered = ['GET', 'HEAD', 'POST'];
const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Pages are read or have a form posted to them; any other method or body is refused before a route sees it. */
export const onlyFormPosts: RequestHandler = (request, response, next) => {
  if (!answered.includes(request.method)) {
    response.setHeader('Allow', answered.join(', '));
    return refuse(response, 405, 'Pages are read with GET and changed with POST.');
  }
  if (request.method === 'POST' && !formTypes.includes(mediaTypeOf(request.get('content-type')))) {
    return refuse(response, 415, 'The body must be a form.');
  }
  next();
};

/** Without its parameters, such as the boundary or the character set. */
function mediaTypeOf(contentType = ''): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
