'use client';

import { Columns3, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { TextField } from '@/components/ui/text-field';

interface ExtraFilterProps {
  column: string | undefined;
  value: string | undefined;
  onChange: (filter: { extra_key: string | null; extra_value: string | null }) => void;
}

/** Narrows the list to deliveries with a certain value in a column that no field takes. */
export function ExtraFilter({ column, value, onChange }: ExtraFilterProps) {
  const t = useTranslations('deliveries.extraFilter');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon={<Columns3 />} onClick={() => setIsOpen(true)}>
        {t('open')}
      </Button>
      <FormDialog open={isOpen} onClose={() => setIsOpen(false)} title={t('title')}>
        {isOpen ? (
          <ExtraForm
            column={column ?? ''}
            value={value ?? ''}
            onCancel={() => setIsOpen(false)}
            onSearch={(key, text) => {
              onChange({ extra_key: key, extra_value: text });
              setIsOpen(false);
            }}
          />
        ) : null}
      </FormDialog>
    </>
  );
}

/** Which column and value the list is narrowed to, and a button to widen it. */
export function ExtraFilterLine({ column, value, onChange }: ExtraFilterProps) {
  const t = useTranslations('deliveries.extraFilter');
  if (column === undefined || value === undefined) return null;
  return (
    <p className="-mt-1 mb-4 flex flex-wrap items-center gap-1 text-muted">
      <span>
        {t.rich('only', {
          b: (chunks) => <span className="font-medium text-ink">{chunks}</span>,
          value: () => <bdi>{value}</bdi>,
          column: () => <bdi>{column}</bdi>,
        })}
      </span>
      <Button
        variant="quiet"
        size="sm"
        icon={<X />}
        onClick={() => onChange({ extra_key: null, extra_value: null })}
      >
        {t('showAll')}
      </Button>
    </p>
  );
}

function ExtraForm({
  column,
  value,
  onSearch,
  onCancel,
}: {
  column: string;
  value: string;
  onSearch: (column: string, value: string) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('deliveries.extraFilter');
  const [key, setKey] = useState(column);
  const [text, setText] = useState(value);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(key.trim(), text.trim());
      }}
    >
      <p className="text-muted">{t('explanation')}</p>
      <TextField
        label={t('column')}
        dir="auto"
        autoComplete="off"
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <TextField
        label={t('value')}
        dir="auto"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <FormButtons
        submitLabel={t('search')}
        busy={false}
        isDisabled={key.trim() === '' || text.trim() === ''}
        error={null}
        onCancel={onCancel}
      />
    </form>
  );
}
