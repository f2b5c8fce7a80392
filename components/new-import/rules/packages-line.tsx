import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Quotes, useQuotes } from '@/components/domain/use-quotes';
import { RuleLine, type RuleLineProps } from '@/components/new-import/rules/rule-line';
import { Button } from '@/components/ui/button';
import type { PackageRules } from '@/lib/shaping/profile-schema';

/** The columns that describe the packages. */
export function PackagesLine({ further: { packages }, onDialog }: RuleLineProps) {
  const t = useTranslations('newImport.packagesLine');
  const quotes = useQuotes();
  return (
    <RuleLine title={t('title')}>
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 text-muted [overflow-wrap:anywhere]">
          {packages ? describeSets(packages, t, quotes) : t('none')}
        </span>
        <Button
          size="sm"
          icon={<Pencil />}
          aria-label={packages ? t('changeLabel') : undefined}
          onClick={() => onDialog({ kind: 'packages' })}
        >
          {t(packages ? 'change' : 'fromColumns')}
        </Button>
      </div>
    </RuleLine>
  );
}

function describeSets(
  { sets }: PackageRules,
  t: ReturnType<typeof useTranslations<'newImport.packagesLine'>>,
  { listed }: Quotes,
): string {
  const [first = '', ...others] = sets.map((set) => listed(Object.values(set)));
  if (others.length === 0) return t('from', { columns: first });
  return [first, ...others]
    .map((columns, index) => t('packageFrom', { number: String(index + 1), columns }))
    .reduce((before, next) => t('next', { before, next }));
}
