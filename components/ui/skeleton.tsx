import { classNames } from '@/components/ui/class-names';

/** Keeps the place of something that is being loaded, so that nothing jumps when it comes. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classNames('shimmer block h-4 rounded-sm bg-sunken', className)} />;
}
