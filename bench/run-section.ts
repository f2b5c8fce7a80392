/** One section of the bench in a process of its own: run-bench.ts starts it and takes its rows. */
import { setFlagsFromString } from 'node:v8';
import type { BenchRow, Measure } from './bench-section';

// What measures must not disturb what is measured: marking this process's heap takes all cores for tens of milliseconds.
setFlagsFromString('--heap-growing-percent=400');

const [name] = process.argv.slice(2);
const { measure } = (await import(`./${name}.ts`)) as { measure: Measure };
await measure((row: BenchRow) => {
  console.log(`${row.what}: ${row.result} (${row.spread}); wanted: ${row.limit || 'nothing'}`);
  process.send?.(row);
});
// Handles that a section leaves open must not keep the other sections waiting.
process.exit(0);
