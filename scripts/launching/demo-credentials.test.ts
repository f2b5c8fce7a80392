import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { useTestDatabase } from '@/lib/testing/test-database';
import { type SeededCredentials, seedDemoTenant } from '@/scripts/launching/demo-credentials';

useTestDatabase();

const addresses = { base_url: 'http://localhost:3000', database_url: 'postgresql://lading@127.0.0.1/lading' };
const dataDir = mkdtempSync(path.join(tmpdir(), 'lading-credentials-'));
const file = path.join(dataDir, 'credentials.json');
let first: SeededCredentials;
let whole: string;

beforeAll(async () => {
  first = await seedDemoTenant(dataDir, addresses);
  whole = readFileSync(file, 'utf8');
});
beforeEach(() => {
  for (const name of readdirSync(dataDir)) rmSync(path.join(dataDir, name));
  writeFileSync(file, whole);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const said = () => vi.mocked(console.error).mock.calls.flat().join();

test('passwords are reported by the start that generated them, and by no later one', async () => {
  expect(Object.keys(first.newUsers!)).toEqual(['dispatcher', 'admin', 'system_admin']);
  const later = await seedDemoTenant(dataDir, { ...addresses, base_url: 'http://localhost:4000' });
  expect(later).toMatchObject({ newUsers: undefined, isWhole: true });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    ...(JSON.parse(whole) as object),
    base_url: 'http://localhost:4000',
  });
  expect(said()).toBe('');
});

test.each(['{"users": {"dispa', 'null', ''])(
  'a damaged file (%j) is kept aside, and that is said',
  async (damaged) => {
    writeFileSync(file, damaged);
    expect(await seedDemoTenant(dataDir, addresses)).toMatchObject({ isWhole: false });
    const aside = readdirSync(dataDir).find((name) => name.startsWith('credentials.json.damaged-'))!;
    expect(readFileSync(path.join(dataDir, aside), 'utf8')).toBe(damaged);
    expect(said()).toContain(`${file} is damaged, and was kept as ${path.join(dataDir, aside)}`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(addresses);
  },
);

test('a missing file is reported', async () => {
  rmSync(file);
  await seedDemoTenant(dataDir, addresses);
  expect(said()).toContain(`${file} is missing`);
});
