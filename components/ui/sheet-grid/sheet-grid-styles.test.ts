import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(path.join(process.cwd(), file), 'utf8');

describe('the styles of the sheet', () => {
  it('override each `inherit` of the grid’s, or styling cells takes the longer the more have been shown', () => {
    const inherited = read('node_modules/react-data-grid/lib/styles.css').match(/[\w-]+: inherit/g);
    // The family of fonts is inherited anyway: such a style is kept as any other.
    expect(inherited).toEqual(['background-color: inherit', 'box-sizing: inherit', 'font-family: inherit']);

    const [own] = /@layer rdg \{[^]*?\n\}/.exec(read('components/ui/sheet-grid/sheet-grid.css'))!;
    expect(own).toMatch(
      /\.sheet-grid \*,\s+\.sheet-grid ::before,\s+\.sheet-grid ::after \{\s+box-sizing: border-box;/,
    );
    expect(own).toMatch(/\.sheet-grid \.rdg-cell \{\s+background-color: var/);
  });
});
