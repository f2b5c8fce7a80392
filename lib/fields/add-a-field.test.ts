import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What a new field needs: an entry in the table, a name in each language, a migration, and a line in the docs. */
const entry = `  delivery_company: {
    kind: 'text',
    required: false,
    maxLength: 12,
    header: {
      attribute: { name: 'company', phrases: 'company; firm; Firma', looksLike: (cell) => cell.length <= 12 },
      sides: [null, 'delivery'],
    },
    example: 'Blumen GmbH',
    group: 'delivery',
    searched: true,
  },
`;
const names = { en: 'Company', de: 'Firma', fr: 'Société', es: 'Empresa', ar: 'الشركة' };
const columnOfModel = '  deliveryCompany String? @map("delivery_company")\n';
const migration = 'ALTER TABLE "deliveries" ADD COLUMN "delivery_company" TEXT;\n';
const lineOfDocs = '| `delivery_company` | text | 12 | |\n';

const root = process.cwd();
const copied = ['lib', 'components', 'inngest', 'prisma', 'scripts', 'docs', 'public/samples'];
const copiedFiles = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  'next-env.d.ts',
];

async function copySources(copy: string): Promise<void> {
  for (const folder of copied) {
    const filter = (source: string) => !source.includes(path.join('prisma', 'generated'));
    await cp(path.join(root, folder), path.join(copy, folder), { recursive: true, filter });
  }
  for (const file of copiedFiles)
    await cp(path.join(root, file), path.join(copy, file)).catch(() => undefined);
  await mkdir(path.join(copy, 'app'));
  await mkdir(path.join(copy, 'bench'));
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
}

async function insert(file: string, after: string, text: string): Promise<void> {
  const source = await readFile(file, 'utf8');
  expect(source.split(after)).toHaveLength(2);
  await writeFile(file, source.replace(after, after + text));
}

function run(copy: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', NO_COLOR: '1' },
  });
  return status === 0 ? '' : `${stdout}\n${stderr}`;
}

test('adding a field takes three files and its name in each language: it is checked, stored, suggested and returned, and everything compiles', async () => {
  await mkdir(path.join(root, 'build'), { recursive: true });
  const copy = await mkdtemp(path.join(root, 'build', 'added-field-'));
  try {
    await copySources(copy);
    await insert(path.join(copy, 'lib/fields/order-fields.ts'), 'export const orderFields = {\n', entry);
    for (const [language, name] of Object.entries(names)) {
      const catalogue = path.join(copy, `lib/messages/catalogues/${language}.ts`);
      await insert(catalogue, '  domain: {\n    fields: {\n', `      delivery_company: '${name}',\n`);
    }
    await insert(
      path.join(copy, 'prisma/schema.prisma'),
      '  packageSpecialInstructions String?       @map("package_special_instructions")\n',
      columnOfModel,
    );
    const folder = path.join(copy, 'prisma/migrations/99990101000000_add_delivery_company');
    await mkdir(folder);
    await writeFile(path.join(folder, 'migration.sql'), migration);
    await appendFile(path.join(copy, 'docs/row-rules.md'), lineOfDocs);
    await cp(
      path.join(copy, 'lib/testing/import-added-field.ts'),
      path.join(copy, 'lib/testing/import-added-field.test.ts'),
    );
    await writeFile(
      path.join(copy, 'tsconfig.added-field.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        include: [
          'next-env.d.ts',
          'lib/**/*.ts',
          'components/**/*.ts',
          'components/**/*.tsx',
          'inngest/**/*.ts',
        ],
        exclude: ['**/*.test.ts', '**/*.test.tsx'],
      }),
    );
    const generate = "await import('./scripts/build.mjs').then((build) => build.generatePrismaClient())";
    expect(run(copy, '--input-type=module', '-e', generate)).toBe('');
    expect(run(copy, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.added-field.json')).toBe(
      '',
    );
    expect(
      run(
        copy,
        'node_modules/vitest/vitest.mjs',
        'run',
        'lib/testing/import-added-field.test.ts',
        'lib/fields/documented-fields.test.ts',
      ),
    ).toBe('');
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}, 300_000);
