import type { NextConfig } from 'next';

const config: NextConfig = {
  // A chunk's workers, PostgreSQL and argon2 load files of their own at run time: they must not be bundled.
  serverExternalPackages: ['piscina', 'pg', 'pg-copy-streams', '@node-rs/argon2', '@prisma/adapter-pg'],
  poweredByHeader: false,
  // The files of an import travel through route handlers, never through server actions.
  typescript: { ignoreBuildErrors: true }, // `npm test` runs tsc on the whole tree, tests and scripts included
};

export default config;
