import { classNames } from '@/components/ui/class-names';

interface Part {
  value: number;
  tone: 'accent' | 'ok' | 'bad' | 'neutral';
}

const fills: Record<Part['tone'], string> = {
  accent: 'bg-accent',
  ok: 'bg-ok',
  bad: 'bg-bad',
  neutral: 'bg-line-strong',
};

/** Parts of a whole, side by side. Without a total, the bar only shows that something is moving. */
export function ProgressBar({
  label,
  parts,
  total,
  className,
}: {
  label: string;
  parts: Part[];
  total: number | null;
  className?: string;
}) {
  const done = parts.reduce((sum, part) => sum + part.value, 0);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total ?? undefined}
      aria-valuenow={total === null ? undefined : done}
      className={classNames(
        'flex h-1.5 w-full overflow-hidden rounded-full bg-sunken forced-color-adjust-none',
        className,
      )}
    >
      {total === null ? <span className="shimmer w-full bg-accent/50" /> : null}
      {total
        ? parts.map((part, index) => (
            <span
              key={index}
              className={classNames('h-full transition-[width] duration-500', fills[part.tone])}
              style={{ width: `${(part.value / total) * 100}%` }}
            />
          ))
        : null}
    </div>
  );
}
