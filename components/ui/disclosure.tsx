import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

/** A line that opens what few people need, such as examples. Closed at first. */
export function Disclosure({
  label,
  onToggle,
  className,
  children,
}: {
  label: ReactNode;
  onToggle?: (isOpen: boolean) => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details
      className={classNames('group min-w-0', className)}
      // A page that is made on the server has no handlers.
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className="flex cursor-pointer list-none items-center gap-1.5 rounded-sm [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-muted transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        <span className="min-w-0">{label}</span>
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
