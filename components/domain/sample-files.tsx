import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';

const samples = [
  { file: 'delivery-orders.csv', word: 'clean' },
  { file: 'delivery-orders-messy.csv', word: 'messy' },
  { file: 'delivery-orders.xlsx', ending: '.xlsx' },
  { file: 'delivery-orders.xls', ending: '.xls' },
] as const;

/** Sample files for a first import. */
export function SampleFiles() {
  const t = useTranslations('domain.sampleFiles');
  return (
    <div className="text-[0.8125rem]">
      <p className="mb-1.5 text-faint">{t('intro')}</p>
      <ul className="flex flex-wrap justify-center gap-x-4 gap-y-1">
        {samples.map(({ file, ...sample }) => (
          <li key={file}>
            <a
              href={`/samples/${file}`}
              download
              className="inline-flex items-center gap-1 text-accent underline-offset-2 hover:underline"
            >
              <Download aria-hidden className="size-3.5 shrink-0" />
              {'word' in sample ? t(sample.word) : <bdi dir="ltr">{sample.ending}</bdi>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
