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

/** A small stamp. */
export function Badge({
  tone = 'neutral',
  className,
  title,
  children,
}: {
  tone?: Tone;
  className?: string;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span
      title={title}
      className={classNames(
        'stamp inline-flex h-5 items-center gap-1 rounded-sm border px-1.5 whitespace-nowrap [&>svg]:size-3',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
