import type { NextConfig } from 'next';
import { dataPolicy } from './lib/http/content-security-policy';

/** For pages and API alike. Headers that depend on the settings are set elsewhere: proxy.ts, lib/http/prepare-headers.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' }, // signed URLs must not travel to other sites
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

/** For the page of mend links: whoever has its address may use it. */
const linkHeaders = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

const config: NextConfig = {
  // The workers' pool, PostgreSQL and argon2 load their own files at run time, so they must not be bundled. nodemailer is
  // loaded only if a mail server is configured.
  serverExternalPackages: [
    'piscina',
    'pg',
    'pg-copy-streams',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    'nodemailer',
  ],
  poweredByHeader: false,
  images: { unoptimized: true }, // no page needs it, and anybody could make the server do the work
  // No page accepts a body (lib/http/check-request.ts), so proxy.ts must not buffer one either.
  experimental: { proxyClientMaxBodySize: 64 * 1024 },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/mend', headers: linkHeaders },
    { source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: dataPolicy }] },
  ],
  // A guide as it stands in docs/: /docs/api.md. Its page is /docs/api-guide.
  rewrites: async () => [{ source: '/docs/:name([a-z-]+)\\.md', destination: '/docs/markdown/:name' }],
  // Messages come parsed (lib/messages/catalogues/words-of.ts): the formatter without the parser is a tenth of the size.
  turbopack: {
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
  // Imported files are uploaded through route handlers, never through server actions.
  typescript: { ignoreBuildErrors: true }, // `npm test` runs tsc on the whole tree, tests and scripts included
};

export default config;
