import { Skeleton } from '@/components/ui/skeleton';

export default function Loading() {
  return (
    <div role="status" aria-label="Loading the page">
      <Skeleton className="mb-6 h-7 w-48" />
      <Skeleton className="h-64 w-full rounded-lg" />
    </div>
  );
}
