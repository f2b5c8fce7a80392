import { useTranslations } from 'use-intl';
import { auditOwners } from '@/components/audit/audit-words';
import type { AuditPageFilter } from '@/components/audit/queries';
import { DayRange } from '@/components/ui/day-range';
import { FilterBar } from '@/components/ui/filter-bar';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import type { NarrowList } from '@/components/ui/use-list-filter';
import { auditActionSchema } from '@/lib/audit/audit-schemas';

const anyAction = 'any';

interface AuditFiltersProps {
  filter: AuditPageFilter;
  isFiltered: boolean;
  /** Whether the person may also see entries that belong to no company. */
  seesAll: boolean;
  onChange: NarrowList;
  onClear: () => void;
}

export function AuditFilters({ filter, isFiltered, seesAll, onChange, onClear }: AuditFiltersProps) {
  const t = useTranslations('audit.auditFilters');
  const tActions = useTranslations('audit.actions');
  const tOwners = useTranslations('audit.owners');
  return (
    <FilterBar isFiltered={isFiltered} onClear={onClear}>
      {seesAll ? (
        <SelectField
          label={t('company')}
          hideLabel
          className="w-full sm:w-52"
          value={filter.of}
          onChange={(value) => onChange({ of: value === 'tenant' ? null : value })}
          options={auditOwners.map((owner) => ({ value: owner, label: tOwners(owner) }))}
        />
      ) : null}
      <SearchField
        label={t('who')}
        placeholder={t('whoHint')}
        value={filter.actor ?? ''}
        onSearch={(actor) => onChange({ actor }, { quiet: true })}
        className="w-full sm:w-48"
      />
      <SelectField
        label={t('what')}
        hideLabel
        className="w-full sm:w-52"
        value={filter.action ?? anyAction}
        onChange={(value) => onChange({ action: value === anyAction ? null : value })}
        options={[
          { value: anyAction, label: t('everything') },
          ...auditActionSchema.options.map((action) => ({ value: action, label: tActions(action) })),
        ]}
      />
      <SearchField
        label={t('toWhat')}
        isMain={false}
        placeholder={t('toWhatHint')}
        value={filter.subject ?? ''}
        onSearch={(subject) => onChange({ subject }, { quiet: true })}
        className="w-full sm:w-52"
      />
      <DayRange
        labels={[t('from'), t('to')]}
        from={filter.from}
        to={filter.to}
        onFrom={(day) => onChange({ from: day })}
        onTo={(day) => onChange({ to: day })}
      />
    </FilterBar>
  );
}
