import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type NoticeTone = 'info' | 'ok' | 'warn' | 'bad';

const looks: Record<NoticeTone, { box: string; icon: typeof Info }> = {
  info: { box: 'border-accent/40 bg-accent-soft [&>svg]:text-accent', icon: Info },
  ok: { box: 'border-ok/40 bg-ok-soft [&>svg]:text-ok', icon: CircleCheck },
  warn: { box: 'border-warn/40 bg-warn-soft [&>svg]:text-warn', icon: TriangleAlert },
  bad: { box: 'border-bad/40 bg-bad-soft [&>svg]:text-bad', icon: CircleAlert },
};

/** A message in the page, beside what it is about. An error is read out as soon as it appears. */
export function Notice({
  tone,
  title,
  action,
  className,
  children,
}: {
  tone: NoticeTone;
  title?: ReactNode;
  action?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  const { box, icon: Icon } = looks[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames(
        'flex flex-wrap items-start gap-x-3 gap-y-2 rounded-lg border px-3 py-2.5',
        box,
        className,
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className="text-muted">{children}</div> : null}
      </div>
      {action}
    </div>
  );
}
