interface PageFacts {
  nonce: string;
  /** The origin to which the browser uploads files, if it is not the app itself. */
  uploadOrigin: string | null;
  /** The origins from which a map loads. */
  mapOrigins: readonly string[];
  /** Next's dev server needs eval and a web socket. */
  isDev: boolean;
}

/**
 * The Content-Security-Policy of a page: only scripts with the nonce of this response, and scripts that those load, run.
 * Style attributes stay allowed because virtual lists position their rows with them; `<style>` elements are not.
 */
export function pagePolicy({ nonce, uploadOrigin, mapOrigins, isDev }: PageFacts): string {
  return policyOf({
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(isDev ? ["'unsafe-eval'"] : [])],
    'script-src-attr': ["'none'"],
    'style-src': ["'self'", ...(isDev ? ["'unsafe-inline'"] : [])],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': [
      "'self'",
      ...(uploadOrigin ? [uploadOrigin] : []),
      ...mapOrigins,
      ...(isDev ? ['ws:'] : []),
    ],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  });
}

/** For all API responses and stored files: if a browser displays one, nothing in it runs or loads. */
export const dataPolicy = policyOf({
  'default-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  sandbox: [],
});

function policyOf(directives: Record<string, string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
