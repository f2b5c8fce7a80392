import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { bdi } from '@/components/ui/rich-tags';

/** Says whose calendar is meant, where dates are read: that of the tenant, not of this device. */
export function TenantDays() {
  const t = useTranslations('newImport.tenantDays');
  const { timeZone } = usePerson();
  return <p className="mt-2 text-[0.8125rem] text-faint">{t.rich('hint', { bdi, timeZone })}</p>;
}
