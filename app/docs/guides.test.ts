import { readdirSync, readFileSync } from 'node:fs';
import { marked, type Token } from 'marked';
import { expect, test } from 'vitest';
import { GET } from '@/app/docs/markdown/[name]/route';
import { GET as GET_PICTURE } from '@/app/docs/pictures/[name]/route';
import { plainText } from '@/components/docs/markdown';
import { errorStatuses } from '@/lib/errors';
import { anchorOf, guideAddress, guideNameOf, linkOfGuide } from '@/lib/guides/guide-address';
import { listGuides } from '@/lib/guides/guides';
import { listForModels } from '@/lib/guides/list-for-models';
import { errorAnchor } from '@/lib/messages/error-anchor';

const get = (name: string) =>
  GET(new Request(`http://lading.test/docs/markdown/${name}`), { params: Promise.resolve({ name }) });

const files = readdirSync('docs').filter((file) => file.endsWith('.md'));

test('every page of docs/ is served as it stands', async () => {
  for (const file of files) {
    const answer = await get(file.replace('.md', ''));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/markdown; charset=utf-8',
    ]);
    expect(await answer.text()).toBe(readFileSync(`docs/${file}`, 'utf8'));
  }
  expect(files).toContain('api.md');
});

test('nothing else is served', async () => {
  for (const name of ['api.md', 'none', '../README', 'openapi/released.json', 'decisions', '']) {
    expect([name, (await get(name)).status]).toEqual([name, 404]);
  }
  for (const name of ['none.png', '../api.md', '..', '']) {
    const answer = await GET_PICTURE(new Request('http://lading.test/'), {
      params: Promise.resolve({ name }),
    });
    expect([name, answer.status]).toEqual([name, 404]);
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

/** All tokens of a text, at any depth. */
function allTokens(text: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => void found.push(token));
  return found;
}

test('every link of a guide leads to a page, a heading or a picture that is served', async () => {
  const guides = await listGuides();
  const names = guides.map(({ name }) => name);
  const anchors = new Map(
    guides.map(({ name, text }) => [
      guideAddress(name),
      allTokens(text).flatMap((token) =>
        token.type === 'heading' ? [anchorOf(plainText(token.tokens!))] : [],
      ),
    ]),
  );
  anchors.set(
    '/docs/errors',
    Object.keys(errorStatuses).map((code) => errorAnchor(code as 'too_busy')),
  );
  const pictures = readdirSync('docs/pictures').map((file) => `pictures/${file}`);
  const lost: string[] = [];
  let followed = 0;
  for (const { name, text } of guides) {
    for (const token of allTokens(text)) {
      if (token.type === 'image' && !pictures.includes(token.href)) lost.push(`${name}: ${token.href}`);
      if (token.type !== 'link') continue;
      const target = linkOfGuide(token.href, names);
      if (target === null || /^(https?:|mailto:)/.test(target)) continue;
      const [page, anchor] = target.startsWith('#')
        ? [guideAddress(name), target.slice(1)]
        : target.split('#');
      followed++;
      if (page!.startsWith('/api/')) continue;
      if (!anchors.has(page!)) lost.push(`${name}: ${token.href}`);
      else if (anchor && !anchors.get(page!)!.includes(anchor)) lost.push(`${name}: ${token.href}`);
    }
  }
  expect(lost).toEqual([]);
  expect(followed).toBeGreaterThan(40);
});

test('each guide has an address of its own, and is found by it', async () => {
  const names = (await listGuides()).map(({ name }) => name);
  expect(new Set(names.map(guideAddress)).size).toBe(names.length);
  for (const name of names.filter((each) => each !== 'errors')) {
    expect(guideNameOf(guideAddress(name).replace('/docs/', ''))).toBe(name);
  }
  expect(guideAddress('api')).toBe('/docs/api-guide');
});
