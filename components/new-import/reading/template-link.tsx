import { Download } from 'lucide-react';
import Link from 'next/link';
import { usePerson } from '@/components/frame/person-context';
import { apiAddress } from '@/lib/http/browser-fetch';

/** A workbook for a shipper who has no file of his own yet. */
export function TemplateLink() {
  const { tenantId } = usePerson();
  return (
    <p className="text-[0.8125rem] text-faint">
      For a shipper without files:{' '}
      <a
        href={apiAddress('/delivery/import-template', tenantId)}
        download
        className="inline-flex items-center gap-1 text-accent underline-offset-2 hover:underline"
      >
        <Download aria-hidden className="size-3.5" />
        Template (.xlsx)
      </a>
      {'. One with a customer’s own columns is on the page of each '}
      <Link href="/settings/import-profiles" className="text-accent underline-offset-2 hover:underline">
        import profile
      </Link>
      .
    </p>
  );
}
