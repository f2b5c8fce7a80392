import type { PlacesOfImport } from '@/components/new-import/mapping/use-import-places';
import { ErrorState } from '@/components/ui/states';

/** Says that the address book could not be loaded, and offers to try again; renders nothing if all is well. */
export function PlacesProblem({
  places: { problem, retry },
  className,
}: {
  places: PlacesOfImport;
  className?: string;
}) {
  if (!problem) return null;
  return (
    <ErrorState
      title="The address book could not be loaded"
      error={problem}
      onRetry={retry}
      className={className}
    />
  );
}
