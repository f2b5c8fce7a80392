import { readdirSync, readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GuidePage } from '@/components/docs/guide-page';
import { Markdown } from '@/components/docs/markdown';
import { findViolations } from '@/components/testing/find-violations';

test('links between guides lead to their pages, and what is not served is named, not linked', () => {
  const text =
    'See [the API](api.md#events), [errors](errors.md), [here](#below), [curl](../examples/curl/import-file.sh) and [them](https://www.standardwebhooks.com).';
  render(<Markdown text={text} guides={['api', 'errors']} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/docs/api-guide#events',
    '/docs/errors',
    '#below',
    'https://www.standardwebhooks.com',
  ]);
  expect(document.body.textContent).toContain('curl (in the sources: examples/curl/import-file.sh)');
});

test('HTML in a text is shown, and never becomes an element', () => {
  render(
    <Markdown text={'Before <img src=x onerror=alert(1)> after\n\n<script>alert(1)</script>'} guides={[]} />,
  );
  expect(document.querySelector('img, script')).toBeNull();
  expect(document.body.textContent).toContain('<script>alert(1)</script>');
});

test('headings have the anchors of GitHub, and tables and code can be scrolled with the keyboard', async () => {
  const text =
    '# Inngest’s own *server*, step by step\n\n| A | |\n| - | - |\n| `x` | y |\n\n```sh\ncurl x\n```\n';
  render(<Markdown text={text} guides={[]} />);
  expect(screen.getByRole('heading', { level: 1 }).id).toBe('inngests-own-server-step-by-step');
  for (const name of ['Table', 'Code']) expect(screen.getByRole('group', { name }).tabIndex).toBe(0);
  expect(await findViolations()).toEqual([]);
});

test('every guide can be shown', () => {
  const files = readdirSync('docs').filter((file) => file.endsWith('.md'));
  for (const file of files) {
    const text = readFileSync(`docs/${file}`, 'utf8');
    const { unmount } = render(<GuidePage name={file.slice(0, -3)} text={text} guides={[]} />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    unmount();
  }
});
