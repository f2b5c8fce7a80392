import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

/**
 * Fails any test during which something unexpectedly writes to `console.error`. A test that expects it uses
 * `vi.spyOn(console, 'error').mockImplementation(() => undefined)` and may then check what was written.
 * Warnings are allowed: they report what the product already copes with.
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
    console.error = original; // even if the file left a spy behind: the next file runs in the same process
    check();
  });
}
