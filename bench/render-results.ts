import { type BenchRow, goals, type SectionName, sectionNames } from './bench-section';

/** A row with its origin. */
export interface BenchResult extends BenchRow {
  section: SectionName;
  /** Day of the measurement, UTC. */
  date: string;
  commit: string;
  /** Processors, memory, Node, PostgreSQL. */
  machine: string;
  /** The machine's load (one-minute average) before the section began. */
  load: number;
}

/**
 * Merges the rows of a section into the existing ones, in the order of the sections.
 * @param isWhole whether the section succeeded: rows that it no longer measures are then dropped
 */
export function mergeResults(
  kept: readonly BenchResult[],
  section: SectionName,
  measured: readonly BenchResult[],
  isWhole: boolean,
): BenchResult[] {
  const again = new Set(measured.map(({ what }) => what));
  const stays = (result: BenchResult) =>
    result.section !== section ? isKnown(result.section) : !isWhole && !again.has(result.what);
  const all = [...kept.filter(stays), ...measured];
  return all.toSorted((one, other) => placeOf(one.section) - placeOf(other.section));
}

function placeOf(section: SectionName): number {
  return sectionNames.indexOf(section);
}

/** False for a section that no longer exists. */
function isKnown(section: string): boolean {
  return sectionNames.some((name) => name === section);
}

/** The page of results: the table, followed by the written findings. */
export function renderResults(results: readonly BenchResult[], findings: string): string {
  const machines = [...new Set(results.map(({ machine }) => machine))];
  const head = ['goal', 'measured', 'limit', 'result', 'spread', 'reached', 'when', 'repeat'];
  const lines = results.map((result) => [
    `${result.goal} ${goals[result.goal]}`,
    result.what,
    result.limit,
    `**${result.result}**`,
    result.spread,
    result.reached === null ? '' : result.reached ? 'yes' : 'no',
    `${result.date}, ${result.commit}, load ${result.load.toFixed(1)}${machines.length > 1 ? `, machine ${machines.indexOf(result.machine) + 1}` : ''}`,
    `\`npm run bench -- ${result.section}\``,
  ]);
  const table = [head, head.map(() => '---'), ...lines].map(
    (cells) => `| ${cells.map(cellOf).join(' | ')} |`,
  );
  const described = machines.map((machine, index) =>
    machines.length > 1 ? `- Machine ${index + 1}: ${machine}` : machine,
  );
  return [
    '# Measured',
    'Written by `npm run bench` (`bench/run-bench.ts`): ratios are of one run, side by side. A section alone, as the last column names it, updates its own rows. What stands below the table is [findings.md](findings.md).',
    described.join('\n'),
    results.length > 0 ? table.join('\n') : 'Nothing has been measured yet.',
    findings.trim(),
    '',
  ].join('\n\n');
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
