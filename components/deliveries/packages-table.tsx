import { classNames } from '@/components/ui/class-names';
import { formatCount } from '@/components/ui/format-number';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';

const cellClass = 'px-4 py-2';
const numberClass = classNames(cellClass, 'text-end whitespace-nowrap');

export function PackagesTable({ packages }: { packages: Delivery['packages'] }) {
  if (packages.length === 0) return <p className="p-4 text-muted">No packages listed: counted as small.</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-start">
        <thead className="text-xs text-faint">
          <tr className="border-b">
            <th className={classNames(cellClass, 'text-start font-normal')}>What</th>
            <th className={classNames(numberClass, 'font-normal')}>Quantity</th>
            <th className={classNames(numberClass, 'font-normal')}>Weight each</th>
            <th className={classNames(numberClass, 'font-normal')}>Length × width × height</th>
          </tr>
        </thead>
        <tbody>
          {packages.map((item, index) => (
            <tr key={index} className="border-b last:border-b-0">
              <td className={classNames(cellClass, '[overflow-wrap:anywhere]')}>{item.name}</td>
              <td className={numberClass}>{formatCount(item.quantity)}</td>
              <td className={numberClass}>{item.weight_kg === null ? '—' : `${item.weight_kg} kg`}</td>
              <td className={numberClass}>{describeSize(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function describeSize({
  length_cm: length,
  width_cm: width,
  height_cm: height,
}: Delivery['packages'][number]): string {
  if (length === null && width === null && height === null) return '—';
  return `${[length, width, height].map((side) => side ?? '?').join(' × ')} cm`;
}
