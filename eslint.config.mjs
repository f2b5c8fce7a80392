import { readdirSync } from 'node:fs';
import nextConfig from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';

/**
 * The rooms (folders and files) of `lib`, from the bottom layer up: a room may import those above it in this list and none
 * below it, not even types, so there are no import cycles. docs/architecture.md says what each room is for.
 */
const rooms = [
  'errors.ts',
  'languages',
  'concurrency',
  'sql',
  'network',
  'env.ts',
  'db.ts',
  'faults',
  'logging',
  'rate-limits',
  'lists',
  'table-files',
  'geography',
  'fields',
  'items',
  'copy',
  'headers',
  'shaping',
  'messages',
  'rows',
  'import-files',
  'printing',
  'mail',
  'actors',
  'http',
  'audit',
  'tenants',
  'api-clients',
  'auth',
  'idempotency',
  'request-log',
  'routes',
  'storage',
  'engine',
  'events',
  'webhooks',
  'people',
  'deliveries',
  'places',
  'geocoder',
  'address-points',
  'profiles',
  'import-drafts',
  'import-runs',
  'imports',
  'inboxes',
  'mend-links',
  'inbound',
  'targets',
  'import-jobs',
  'retention',
  'consignees',
  'health',
  'guides',
  'testing',
].map((name) => `./lib/${name}`);

const unknownRooms = readdirSync('lib').filter(
  (name) => !name.endsWith('.test.ts') && !rooms.includes(`./lib/${name}`),
);
if (unknownRooms.length > 0)
  throw new Error(`Give lib/${unknownRooms[0]} its place among the rooms in eslint.config.mjs.`);

const roomZones = rooms.map((target, place) => ({
  target,
  from: rooms.slice(place + 1),
  message: 'A room of lib imports only rooms that come before it: see `rooms` in eslint.config.mjs.',
}));

/** The shared folders of `components`, from the bottom up: each may import those before it, and no feature. */
const sharedByFeatures = ['ui', 'api', 'domain', 'frame'];

const componentFolders = readdirSync('components');
const allBut = (names) =>
  componentFolders.filter((name) => !names.includes(name)).map((name) => `./components/${name}`);

const componentZones = componentFolders.map((name) => {
  const place = sharedByFeatures.indexOf(name);
  return {
    target: `./components/${name}`,
    from: allBut(place === -1 ? [...sharedByFeatures, name] : sharedByFeatures.slice(0, place + 1)),
    message:
      place === -1
        ? 'A feature imports no other feature, types included: what both need goes to components/ui, components/api or components/domain.'
        : 'What features share knows none of them: see `sharedByFeatures` in eslint.config.mjs.',
  };
});

/** What may import what: see docs/architecture.md. */
const zones = [
  ...roomZones.slice(0, -1),
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
  ...componentZones,
  {
    target: './components/ui',
    from: ['./lib', './prisma'],
    message: 'A primitive knows nothing of deliveries and nothing of our API.',
  },
  {
    target: './components',
    from: ['./lib/db.ts', './lib/env.ts', './lib/storage', './inngest', './prisma', './scripts'],
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
    from: [
      './app',
      './components',
      './lib/imports',
      './lib/import-runs',
      './lib/import-files',
      './inngest/functions',
    ],
    message: 'The engine knows nothing of what it runs.',
  },
];

/** The stages of a row, and of a batch item, are pure: they get everything as arguments. */
const effects = {
  patterns: [
    {
      group: [
        'node:*',
        '@/lib/db',
        '@/lib/env',
        '@/lib/storage/*',
        '@/lib/imports/*',
        '@/lib/import-runs/*',
        '@/inngest/*',
        '@/prisma/generated/client',
        '@/prisma/migrate',
      ],
      message: 'A pure stage has no clock, no I/O and no settings.',
      allowTypeImports: true,
    },
  ],
};

/** The sender decides how long a body is, so only code with a limit may read it (lib/http/read-json-body.ts, body-parts.ts). */
const unboundedReads = [
  "CallExpression[callee.object.name='request'][callee.property.name=/^(json|text|formData|arrayBuffer|blob|bytes)$/]",
].map((selector) => ({
  selector,
  message: 'Read a body with readBytes or readJsonBody: they have a limit.',
}));

/** Words come from the catalogues: docs/languages.md. The name of the product is the same in all languages. */
const bareWords = [
  'JSXText[value=/[A-Za-z]{2}/]:not([value=/^\\s*(Lading|kg)\\s*$/])',
  'JSXExpressionContainer > Literal[value=/[A-Za-z]{2}/]:not(JSXAttribute *)',
  'JSXAttribute[name.name=/^(aria-label|aria-description|alt|description|hint|label|placeholder|title)$/] > Literal[value=/[A-Za-z]{2}/]:not([value=/^(Lading|\\.json)$/])',
].map((selector) => ({ selector, message: 'Words come from the catalogues: see docs/languages.md.' }));

const timedWaits = {
  selector: "CallExpression[callee.property.name='waitForTimeout']",
  message: 'Wait for what should happen.',
};

/** Switches off the rules that `eslint-config-next` sets for every file, by the packages they come from. */
const without = (...packages) =>
  Object.fromEntries(
    nextConfig
      .flatMap(({ rules }) => Object.keys(rules ?? {}))
      .filter((name) => packages.includes(name.split('/')[0]))
      .map((name) => [name, 'off']),
  );

const config = [
  {
    ignores: [
      '.next/',
      '.lading/',
      'build/',
      'examples/typescript-client/src/api-types.ts',
      'prisma/generated/',
      'public/map/',
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
      'no-restricted-syntax': ['error', timedWaits, ...unboundedReads],
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: { 'no-restricted-syntax': ['error', timedWaits, ...unboundedReads, ...bareWords] },
  },
  // The rules of hooks run React's compiler on each file, half of the linter's time. There are elements in .tsx files only, and
  // hooks only where the pages are.
  { files: ['**/*.{ts,mjs}'], rules: without('react', 'jsx-a11y') },
  {
    files: ['**/*.{ts,mjs}', '**/*.test.tsx'],
    ignores: ['{app,components}/**/!(*.test).ts'],
    rules: without('react-hooks'),
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: ['scripts/samples/make-samples.ts'],
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
    files: ['**/*.{ts,tsx}'],
    ignores: ['lib/sql/identifier.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'sql-template-tag',
              importNames: ['raw'],
              message:
                'A text in a statement is a parameter, and a name an identifier (lib/sql/identifier.ts).',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/{languages,table-files,fields,items,headers,rows,import-files}/**/*.ts'],
    ignores: ['**/*.test.ts', 'lib/import-files/order-worker*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', effects] },
  },
  {
    files: ['**/*.test.{ts,tsx}', '{lib,components}/testing/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    // `useTestDatabase` and Playwright's `use` are not React hooks.
    rules: { 'react-hooks/rules-of-hooks': 'off', 'import-x/no-restricted-paths': 'off' },
  },
];

export default config;
