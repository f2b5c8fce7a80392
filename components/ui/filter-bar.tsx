import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { useFocusRescue } from '@/components/ui/rescue-focus';

/** The filters above a list, with a button to clear them all. */
export function FilterBar({
  isFiltered,
  onClear,
  chips,
  children,
}: {
  isFiltered: boolean;
  onClear: () => void;
  /** A second line, for quick choices. */
  chips?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('ui.filterBar');
  useFocusRescue(isFiltered); // the button that has cleared them is gone
  const clear = isFiltered ? (
    <Button variant="quiet" size={chips ? 'sm' : 'md'} icon={<X />} onClick={onClear}>
      {t('clear')}
    </Button>
  ) : null;
  return (
    <div className="mb-4 flex flex-col gap-3">
      <div role="search" className="flex flex-wrap items-end gap-2">
        {children}
        {chips ? null : clear}
      </div>
      {chips ? (
        <div className="flex flex-wrap items-center gap-1.5">
          {chips}
          {clear}
        </div>
      ) : null}
    </div>
  );
}
