import { classNames } from '@/components/ui/class-names';

/** A placeholder for something that is loading, so that nothing jumps when it arrives. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classNames('shimmer block h-4 rounded-sm bg-sunken', className)} />;
}
