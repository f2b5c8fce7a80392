import { usePerson } from '@/components/frame/person-context';

/** Says whose calendar is meant, where dates are read: that of the tenant, not of this device. */
export function TenantDays() {
  const { timeZone } = usePerson();
  return (
    <p className="mt-2 text-[0.8125rem] text-faint">
      A date without a year is the one nearest to today. Days are those of <bdi>{timeZone}</bdi>.
    </p>
  );
}
