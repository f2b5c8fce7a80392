import { useTranslations } from 'use-intl';
import { classNames } from '@/components/ui/class-names';
import { useFormats } from '@/components/ui/use-formats';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';

const cellClass = 'px-4 py-2';
const numberClass = classNames(cellClass, 'text-end whitespace-nowrap');

export function PackagesTable({ packages }: { packages: Delivery['packages'] }) {
  const t = useTranslations('deliveries.packagesTable');
  const formats = useFormats();
  if (packages.length === 0) return <p className="p-4 text-muted">{t('none')}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-start">
        <thead className="text-xs text-faint">
          <tr className="border-b">
            <th className={classNames(cellClass, 'text-start font-normal')}>{t('what')}</th>
            <th className={classNames(numberClass, 'font-normal')}>{t('quantity')}</th>
            <th className={classNames(numberClass, 'font-normal')}>{t('weight')}</th>
            <th className={classNames(numberClass, 'font-normal')}>{t('dimensions')}</th>
          </tr>
        </thead>
        <tbody>
          {packages.map((item, index) => (
            <tr key={index} className="border-b last:border-b-0">
              <td className={classNames(cellClass, '[overflow-wrap:anywhere]')}>{item.name}</td>
              <td className={numberClass}>{formats.count(item.quantity)}</td>
              <td className={numberClass}>
                {item.weight_kg === null ? '—' : t('kilograms', { weight: String(item.weight_kg) })}
              </td>
              <td className={numberClass}>{describeSize(item, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function describeSize(
  { length_cm: length, width_cm: width, height_cm: height }: Delivery['packages'][number],
  t: ReturnType<typeof useTranslations<'deliveries.packagesTable'>>,
): string {
  if (length === null && width === null && height === null) return '—';
  return t('centimetres', { sides: [length, width, height].map((side) => side ?? '?').join(' × ') });
}
