interface PageFacts {
  nonce: string;
  /** Where the browser sends files to when that is not the app itself. */
  uploadOrigin: string | null;
  /** Next's dev server evaluates code and talks over a web socket. */
  isDev: boolean;
}

/**
 * The Content-Security-Policy of a page: only scripts that carry this answer's nonce, and what those load, run. Style
 * attributes stay allowed, for they are in the HTML of every list that is drawn in place; `<style>` elements do not.
 */
export function pagePolicy({ nonce, uploadOrigin, isDev }: PageFacts): string {
  return policyOf({
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(isDev ? ["'unsafe-eval'"] : [])],
    'script-src-attr': ["'none'"],
    'style-src': ["'self'", ...(isDev ? ["'unsafe-inline'"] : [])],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(uploadOrigin ? [uploadOrigin] : []), ...(isDev ? ['ws:'] : [])],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  });
}

/** Of every answer of the API and every stored file: should a browser ever show one, nothing in it runs or loads. */
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
