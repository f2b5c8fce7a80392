/** The goals of the bench, by their numbers. */
export const goals = {
  1: 'Import against COPY',
  2: 'Growth',
  3: 'Memory',
  4: 'People first',
  5: 'Small is instant',
  6: 'Batch',
  7: 'Scale-out',
  8: 'What people would use instead',
} as const;

/**
 * What one measurement has found. The result is a ratio, a share or a limit kept wherever there is one: absolute times
 * depend on the machine.
 */
export interface BenchRow {
  goal: keyof typeof goals;
  /** What was measured against what, in words. It names the row: measured again, it takes the place of the older one. */
  what: string;
  /** What was wanted: "≤ 2.0 × (aim 1.5)"; empty where nothing was. */
  limit: string;
  /** What was found, the median where there were rounds: "1.84 ×". */
  result: string;
  /** From where to where, of how many rounds, and what else is needed to judge the result. */
  spread: string;
  /** Whether the limit was kept; null where there is none. */
  reached: boolean | null;
}

/** Takes a row as soon as it is known: what was measured before a section fails is kept. */
export type Report = (row: BenchRow) => void;

/**
 * What a section does. It is a file of this folder that exports `measure`, runs in a process of its own, may print to tell
 * how it goes, throws when what it measures goes wrong, and ends what it started in a `finally`. `startBenchApp` gives it
 * a running app of its own, `startBenchDatabase` only a database. A new one is named in the list below.
 */
export type Measure = (report: Report) => Promise<void>;

/** The files of the sections, in the order in which they are run and shown. */
export const sectionNames = [
  'import-csv',
  'import-xlsx',
  'growth',
  'full-table',
  'memory-csv',
  'memory-xlsx',
  'calls-beside-import',
  'small-beside-import',
  'small',
  'first-rows',
  'batch-of-targets',
  'scale-out',
  'alternatives',
] as const;

export type SectionName = (typeof sectionNames)[number];
