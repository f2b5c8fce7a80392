import nextConfig from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';

/** Who may import whom: see docs/architecture.md. `except` is relative to `from`. */
const zones = [
  {
    target: './lib',
    from: ['./app', './components', './inngest/functions', './inngest/embedded', './scripts'],
    message: 'lib knows nothing of pages, functions and scripts.',
  },
  {
    target: './components',
    from: './app',
    message: 'Pages are made of components, not the other way round.',
  },
  {
    target: './components/ui',
    from: './components',
    except: ['./ui'],
    message: 'A primitive knows nothing of what it is used for.',
  },
  {
    target: './components',
    from: ['./lib/db.ts', './lib/env.ts', './lib/storage', './inngest', './prisma/migrate.ts', './scripts'],
    message: 'Components use the pure parts of lib only.',
  },
  {
    target: ['./app', './inngest/functions'],
    from: ['./lib/db.ts', './prisma/generated/client.ts', './scripts'],
    message: 'Only lib reads the database.',
  },
  {
    target: './inngest/functions',
    from: ['./app', './components', './inngest/embedded'],
    message: 'Functions orchestrate what lib does.',
  },
  {
    target: './inngest/embedded',
    from: ['./app', './components', './lib/imports', './lib/orders', './inngest/functions'],
    message: 'The engine knows nothing of what it runs.',
  },
];

/** The stages of a row, and of an item of a batch, are pure: what they need comes in as arguments. */
const effects = {
  patterns: [
    {
      group: [
        'node:*',
        '@/lib/db',
        '@/lib/env',
        '@/lib/storage/*',
        '@/lib/imports/*',
        '@/inngest/*',
        '@/prisma/generated/client',
        '@/prisma/migrate',
      ],
      message: 'A pure stage has no clock, no I/O and no settings.',
      allowTypeImports: true,
    },
  ],
};

/** Whoever sends a request says how long its body is: it is read by what stops (lib/http/read-json-body.ts, body-parts.ts). */
const unboundedReads = [
  "CallExpression[callee.object.name='request'][callee.property.name=/^(json|text|formData|arrayBuffer|blob|bytes)$/]",
].map((selector) => ({ selector, message: 'Read a body by readBytes or readJsonBody: they have a limit.' }));

const config = [
  {
    ignores: [
      '.next/',
      '.lading/',
      'build/',
      'prisma/generated/',
      'test-results/',
      'playwright-report/',
      'next-env.d.ts',
    ],
  },
  ...nextConfig,
  ...nextTypescript,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'Wait for what should happen.',
        },
        ...unboundedReads,
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: ['scripts/make-samples.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['sheetjs-style', 'xlsx'].map((name) => ({
            name,
            message:
              'It has known holes. Workbooks are read by @e965/xlsx; only samples are written with sheetjs-style.',
          })),
        },
      ],
    },
  },
  {
    files: ['lib/headers/**/*.ts', 'lib/orders/**/*.ts', 'lib/inbound/items/**/*.ts'],
    ignores: ['**/*.test.ts', 'lib/import-files/order-worker*.ts', 'lib/concurrency/take-turns.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', effects] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'lib/testing/**/*.ts', 'e2e/**/*.ts'],
    // `useTestDatabase` and Playwright's `use` are no hooks of React.
    rules: { 'react-hooks/rules-of-hooks': 'off', 'import-x/no-restricted-paths': 'off' },
  },
];

export default config;
