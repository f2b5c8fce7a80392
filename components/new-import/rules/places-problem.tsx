import { useTranslations } from 'use-intl';
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
  const t = useTranslations('newImport.placePicker');
  if (!problem) return null;
  return <ErrorState title={t('failed')} error={problem} onRetry={retry} className={className} />;
}
