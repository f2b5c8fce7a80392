import type { useTranslations } from 'use-intl';

type Words = ReturnType<typeof useTranslations<'newImport.fileStatus'>>;

/**
 * How far a file of several is: `reading`; `ready`; `some-fail`: it can be started, but not all rows are good; `look`: it needs
 * a person first; `starting`, `started`.
 */
export type FileState = 'reading' | 'ready' | 'some-fail' | 'look' | 'starting' | 'started';

export interface FileStatus {
  state: FileState;
  /** In a few words: how many rows are ready, or what has to be done. */
  words: string;
  /** Whom it is for; null: not known yet. */
  customer: string | null;
  /** The job, once it is started. */
  jobId: string | null;
}

/** What a wizard knows of its file. */
export interface FileFindings {
  /** Why the file cannot be read at all; null: it can. */
  refusal: string | null;
  /** Why the start failed; null: it did not. */
  problem: string | null;
  isReading: boolean;
  /** Several profiles fit, and none is chosen. */
  isUndecided: boolean;
  /** How many required fields nothing fills. */
  missingCount: number;
  /** A column that the profile reads is gone. */
  openColumn: string | null;
  isMapped: boolean;
  customer: string | null;
  service: string | null;
  /** The rows; null: not checked to the end. */
  check: { good: number; bad: number; warned: number; orders: number } | null;
  /** What an earlier import of the same file has made; null: nothing that would be doubled. */
  earlier: string | null;
  /** How many orders look like deliveries that are there already. */
  alikeCount: number;
  isStarting: boolean;
  jobId: string | null;
}

/** Sums up what is known of a file in one line of the list. */
export function describeFindings(found: FileFindings, t: Words): FileStatus {
  const { customer, jobId } = found;
  const say = (state: FileState, words: string): FileStatus => ({ state, words, customer, jobId });
  if (jobId) return say('started', '');
  if (found.refusal) return say('look', found.refusal);
  if (found.problem) return say('look', found.problem);
  if (found.isStarting) return say('starting', t('starting'));
  if (found.isReading) return say('reading', t('reading'));
  if (found.isUndecided) return say('look', t('undecided'));
  if (found.missingCount > 0) return say('look', t('missing', { count: found.missingCount }));
  if (found.openColumn) return say('look', t('columnGone', { column: found.openColumn }));
  if (!found.isMapped) return say('look', t('notMapped'));
  if (!found.customer) return say('look', found.service ? t('chooseCustomer') : t('chooseBoth'));
  if (!found.service) return say('look', t('chooseService'));
  if (found.earlier) return say('look', t('earlier', { outcome: found.earlier }));
  const { check } = found;
  if (!check) return say('reading', t('checking'));
  const { good, bad, warned } = check;
  if (good === 0) return say('look', bad === 0 ? t('noRows') : t('noneReady'));
  if (found.alikeCount > 0) return say('look', t('alike', { count: found.alikeCount }));
  if (bad > 0) return say('some-fail', t('readySomeFail', { good, bad }));
  return say('ready', warned > 0 ? t('readyWarned', { good, warned }) : t('ready', { good }));
}

/** "6 ready, 1 needs a look" of the files that are not started yet. */
export function describeFiles(statuses: readonly (FileStatus | undefined)[], t: Words): string {
  const count = (...states: FileState[]) =>
    statuses.filter((status) => states.includes(status?.state ?? 'reading')).length;
  const counts = {
    started: count('started', 'starting'),
    ready: count('ready'),
    look: count('look', 'some-fail'),
    reading: count('reading'),
  };
  return (['started', 'ready', 'look', 'reading'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`counts.${kind}`, { count: counts[kind] }))
    .reduce((one, other) => (one === '' ? other : t('commas', { one, other })), '');
}
