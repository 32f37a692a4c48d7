/** What any program may fetch, from any site: it holds nothing secret. */
export function publicJson(body: object, cacheControl: string): Response {
  return Response.json(body, {
    headers: {
      'Cache-Control': cacheControl,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Robots-Tag': 'noindex',
    },
  });
}

/** Changes seldom; a new key is fetched by its own address. */
export const FOR_AN_HOUR = 'public, max-age=3600';
