import type { FileStatus } from '@/components/new-import/several/file-status';

/** What one of several files has to do with the others. */
export interface AmongSeveral {
  /** Whether the person looks at this file. The others are read and checked as well, without being shown. */
  isShown: boolean;
  /** Counts how often the start of this file was asked for from outside. */
  startCount: number;
  onStatus: (status: FileStatus) => void;
  /** Whether the person has put this file away. */
  isRemoved: () => boolean;
}
