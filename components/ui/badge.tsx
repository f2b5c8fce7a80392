import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export type Tone = 'neutral' | 'accent' | 'ok' | 'bad' | 'warn';

const tones: Record<Tone, string> = {
  neutral: 'border-line-strong/60 text-muted',
  accent: 'border-accent/50 bg-accent-soft text-accent',
  ok: 'border-ok/50 bg-ok-soft text-ok',
  bad: 'border-bad/50 bg-bad-soft text-bad',
  warn: 'border-warn/50 bg-warn-soft text-warn',
};

/** A small label. */
export function Badge({
  tone = 'neutral',
  wraps = false,
  className,
  title,
  children,
}: {
  tone?: Tone;
  /** Wraps if it does not fit on one line. */
  wraps?: boolean;
  className?: string;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span
      title={title}
      className={classNames(
        'stamp inline-flex items-center gap-1 rounded-sm border px-1.5 [&>svg]:size-3',
        wraps ? 'min-h-5' : 'h-5 whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
