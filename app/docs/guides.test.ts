import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GET } from '@/app/docs/[name]/route';
import { listGuides } from '@/lib/guides/guides';
import { listForModels } from '@/lib/guides/list-for-models';

const get = (name: string) =>
  GET(new Request(`http://lading.test/docs/${name}`), { params: Promise.resolve({ name }) });

const files = readdirSync('docs').filter((file) => file.endsWith('.md'));

test('every page of docs/ is served as it stands', async () => {
  for (const file of files) {
    const answer = await get(file);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/markdown; charset=utf-8',
    ]);
    expect(await answer.text()).toBe(readFileSync(`docs/${file}`, 'utf8'));
  }
  expect(files).toContain('api.md');
});

test('nothing else is served', async () => {
  for (const name of ['api', 'none.md', '../README.md', 'openapi/released.json', 'decisions', '.md']) {
    expect([name, (await get(name)).status]).toEqual([name, 404]);
  }
});

test('llms.txt names the description of the API and every page by its title, the API first', async () => {
  const text = listForModels('https://lading.example', await listGuides());
  const links = [...text.matchAll(/\[(.+)\]\((\S+)\)/g)].map(([, title, link]) => `${title}: ${link}`);
  expect(links[0]).toBe('OpenAPI 3.1: https://lading.example/api/openapi.json');
  expect(links).toContain('The API: https://lading.example/docs/api.md');
  expect(links.indexOf('The API: https://lading.example/docs/api.md')).toBeLessThan(
    links.indexOf('Testing: https://lading.example/docs/testing.md'),
  );
  expect(links).toHaveLength(files.length + 1);
});
