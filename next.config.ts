import type { NextConfig } from 'next';
import { dataPolicy } from './lib/http/content-security-policy';

/** For pages and API alike. What depends on the settings is set elsewhere: proxy.ts, lib/http/prepare-headers.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' }, // signed URLs must not travel to other sites
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

const config: NextConfig = {
  // A chunk's workers, PostgreSQL and argon2 load files of their own at run time: they must not be bundled. nodemailer is
  // loaded only where a mail server is named.
  serverExternalPackages: [
    'piscina',
    'pg',
    'pg-copy-streams',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    'nodemailer',
  ],
  poweredByHeader: false,
  images: { unoptimized: true }, // no page shows a picture that would need it, and anybody could ask for its work
  // No page takes a body (lib/http/check-request.ts): proxy.ts is not to hold one in memory either.
  experimental: { proxyClientMaxBodySize: 64 * 1024 },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: dataPolicy }] },
  ],
  // The files of an import travel through route handlers, never through server actions.
  typescript: { ignoreBuildErrors: true }, // `npm test` runs tsc on the whole tree, tests and scripts included
};

export default config;
