/** The goals of the bench, by number. */
export const goals = {
  1: 'Import against COPY',
  2: 'Growth',
  3: 'Memory',
  4: 'People first',
  5: 'Small is instant',
  6: 'Batch',
  7: 'Scale-out',
  8: 'What people would use instead',
  9: 'Stages of a row',
  10: 'Rollback',
  11: 'Lists and search',
} as const;

/**
 * The result of one measurement: wherever possible a ratio, a share or whether a limit was kept, because absolute times
 * depend on the machine.
 */
export interface BenchRow {
  goal: keyof typeof goals;
  /** What was compared with what, in words. It identifies the row: a new measurement replaces the older one. */
  what: string;
  /** The limit: "≤ 2.0 × (aim 1.5)"; empty if there is none. */
  limit: string;
  /** The result, the median of the rounds if there were several: "1.84 ×". */
  result: string;
  /** The range, the number of rounds, and whatever else is needed to judge the result. */
  spread: string;
  /** Whether the limit was kept; null if there is none. */
  reached: boolean | null;
}

/** Takes a row as soon as it is known, so that results are kept when a section fails later. */
export type Report = (row: BenchRow) => void;

/**
 * What a section does. A section is a file in this folder that exports `measure`. It runs in a process of its own, may print
 * its progress, throws when a measurement fails, and stops what it started in a `finally`. `startBenchApp` gives it a
 * running app of its own, `startBenchDatabase` only a database. Add new sections to the list below.
 */
export type Measure = (report: Report) => Promise<void>;

/** The files of the sections, in the order in which they run and are shown. */
export const sectionNames = [
  'stages',
  'import-csv',
  'import-xlsx',
  'import-profile',
  'growth',
  'full-table',
  'memory-csv',
  'memory-xlsx',
  'calls-beside-import',
  'small-beside-import',
  'small',
  'first-load',
  'first-rows',
  'whole-check',
  'large-file',
  'page-readable',
  'batch-of-targets',
  'rollback',
  'lists',
  'scale-out',
  'alternatives',
] as const;

export type SectionName = (typeof sectionNames)[number];
