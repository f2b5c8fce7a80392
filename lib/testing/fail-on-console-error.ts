import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

/**
 * Makes a test fail that writes to `console.error` without expecting to. A test expects it by
 * `vi.spyOn(console, 'error').mockImplementation(() => undefined)`, and may then look at what was written.
 * Warnings may be written: they tell of what the product already copes with.
 */
export function failOnConsoleError(): void {
  const original = console.error;
  let unexpected: string[] = [];
  const check = () => {
    const lines = unexpected;
    unexpected = [];
    if (lines.length > 0) throw new Error(`Unexpected console.error:\n${lines.join('\n')}`);
  };
  console.error = (...values: unknown[]) => void unexpected.push(format(...values));
  afterEach(check);
  afterAll(() => {
    console.error = original; // also when the file left a spy behind: the next file runs in the same process
    check();
  });
}
