import { Download } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/frame/person-context';
import { apiAddress } from '@/lib/http/browser-fetch';

/** A workbook for a shipper who has no file of his own yet. */
export function TemplateLink() {
  const t = useTranslations('newImport.templateLink');
  const { tenantId } = usePerson();
  return (
    <p className="text-[0.8125rem] text-faint">
      {t.rich('sentence', {
        template: (chunks) => (
          <a
            href={apiAddress('/delivery/import-template', tenantId)}
            download
            className="inline-flex items-center gap-1 text-accent underline underline-offset-2"
          >
            <Download aria-hidden className="size-3.5" />
            {chunks}
          </a>
        ),
        profile: (chunks) => (
          <Link href="/settings/import-profiles" className="text-accent underline underline-offset-2">
            {chunks}
          </Link>
        ),
      })}
    </p>
  );
}
