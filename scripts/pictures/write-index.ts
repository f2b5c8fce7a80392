import { writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Picture {
  page: string;
  language: string;
  theme: string;
  width: number;
  /** Its name in the folder. */
  file: string;
  /** By how many pixels the page is wider than its window. */
  overflow: number;
}

/** Writes index.html: the pictures of one page beside each other, page by page. A click opens one in its own size. */
export function writeIndex(folder: string, pictures: readonly Picture[]): void {
  const pages = [...new Set(pictures.map(({ page }) => page))];
  const sections = pages.map((page) => {
    const figures = pictures.filter((picture) => picture.page === page).map(figureOf);
    return `<h2 id="${page}">${page}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  const links = pages.map((page) => `<a href="#${page}">${page}</a>`).join(' ');
  writeFileSync(path.join(folder, 'index.html'), `${head}<nav>${links}</nav>\n${sections.join('\n')}\n`);
}

function figureOf({ language, theme, width, file, overflow }: Picture): string {
  const wide = overflow > 0 ? `, <b>${overflow} px too wide</b>` : '';
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a>
<figcaption>${language} ${width} ${theme}${wide}</figcaption></figure>`;
}

const head = `<!doctype html><meta charset="utf-8"><title>Pictures</title>
<style>
body { font: 14px system-ui; margin: 1rem; background: #888; }
nav { position: sticky; top: 0; padding: 0.5rem; background: #fff; }
div { display: flex; overflow-x: auto; gap: 1rem; align-items: start; }
figure { margin: 0; flex: none; }
img { height: 30rem; width: auto; }
b { color: #900; }
</style>
`;
