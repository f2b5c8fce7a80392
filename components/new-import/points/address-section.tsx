import { CityAndCountry } from '@/components/domain/city-and-country';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { useFormats } from '@/components/ui/use-formats';
import type { AddressInFile } from '@/components/new-import/reading/reading-messages';

const SHOWN_AT_ONCE = 20;

/** Addresses of one kind, the first ones at first, with what can be done about each. */
export function AddressSection<Item extends { address: AddressInFile }>({
  title,
  hint,
  action,
  items,
  children,
}: {
  title: string;
  hint: string;
  action?: ReactNode;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  const t = useTranslations('newImport.addressSection');
  const formats = useFormats();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (items.length === 0) return null;
  return (
    <section className="border-t px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="font-medium">{title}</h3>
        {action ? <div className="ms-auto">{action}</div> : null}
      </div>
      <p className="text-[0.8125rem] text-faint">{hint}</p>
      <ul className="mt-2">
        {items.slice(0, shown).map((item) => (
          <li
            key={item.address.key}
            className="grid gap-x-6 gap-y-1.5 border-t py-2 first:border-t-0 md:grid-cols-2"
          >
            <div className="min-w-0 [overflow-wrap:anywhere]">
              <bdi>{item.address.full_address}</bdi>
              <span className="block text-[0.8125rem] text-muted">
                <CityAndCountry
                  city={[item.address.postcode, item.address.city].filter(Boolean).join(' ')}
                  country={item.address.country}
                />
                {' · '}
                {t('rows', {
                  count: item.address.rows,
                  first: formats.count(item.address.firstRowNumber),
                })}
              </span>
            </div>
            <div className="min-w-0">{children(item)}</div>
          </li>
        ))}
      </ul>
      {items.length > shown ? (
        <Button size="sm" variant="quiet" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {t('showMore', { count: formats.count(items.length) })}
        </Button>
      ) : null}
    </section>
  );
}
