import { countOf, formatCount } from '@/components/ui/format-number';

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
export function describeFindings(found: FileFindings): FileStatus {
  const { customer, jobId } = found;
  const say = (state: FileState, words: string): FileStatus => ({ state, words, customer, jobId });
  if (jobId) return say('started', 'Started');
  if (found.refusal) return say('look', found.refusal);
  if (found.problem) return say('look', found.problem);
  if (found.isStarting) return say('starting', 'Starting…');
  if (found.isReading) return say('reading', 'Reading…');
  if (found.isUndecided) return say('look', 'Choose whose file it is');
  if (found.missingCount > 0) {
    return say('look', `${countOf(found.missingCount, 'required field')} without a column`);
  }
  if (found.openColumn) return say('look', `The column “${found.openColumn}” is gone`);
  if (!found.isMapped) return say('look', 'Its columns are not mapped');
  const unchosen = [found.customer ? [] : 'customer', found.service ? [] : 'delivery service'].flat();
  if (unchosen.length > 0) return say('look', `Choose the ${unchosen.join(' and the ')}`);
  if (found.earlier) return say('look', `Imported before: ${found.earlier}`);
  const { check } = found;
  if (!check) return say('reading', 'Checking…');
  const { good, bad, warned } = check;
  if (good === 0) return say('look', bad === 0 ? 'No rows below the header' : 'No row can be imported');
  if (found.alikeCount > 0) {
    return say('look', `${countOf(found.alikeCount, 'order')} may be delivered already`);
  }
  const ready = `${countOf(good, 'row')} ready`;
  if (bad > 0) return say('some-fail', `${ready}, ${formatCount(bad)} will fail`);
  return say('ready', warned > 0 ? `${ready}, ${countOf(warned, 'warning')}` : ready);
}

/** "6 ready, 1 needs a look" of the files that are not started yet. */
export function describeFiles(statuses: readonly (FileStatus | undefined)[]): string {
  const count = (...states: FileState[]) =>
    statuses.filter((status) => states.includes(status?.state ?? 'reading')).length;
  const look = count('look', 'some-fail');
  return [
    [count('started', 'starting'), 'started'],
    [count('ready'), 'ready'],
    [look, look === 1 ? 'needs a look' : 'need a look'],
    [count('reading'), 'being read'],
  ]
    .filter(([n]) => n !== 0)
    .map(([n, words]) => `${n} ${words}`)
    .join(', ');
}
