'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { whoFormWords } from '@/components/consignees/who-form';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { consigneeBody, type ConsigneeInput, whoLength } from '@/lib/consignees/consignee-schemas';

/** Leaves blank fields out of the look-up. */
const setValueAs = (text: string) => text.trim() || undefined;

/** Asks for the phone and the name of the person to look up. */
export function WhoFormView({ busy, onAsk }: { busy: boolean; onAsk: (who: ConsigneeInput) => void }) {
  const t = useTranslations('consignees.whoForm');
  const resolver = useMemo(() => zodResolver(consigneeBody, { error: whoFormWords(t) }), [t]);
  const { register, handleSubmit, formState } = useForm({
    resolver,
  });
  const { errors } = formState;
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => void handleSubmit(onAsk)(event)}
      className="mb-5 grid gap-x-3 gap-y-3 rounded-lg border bg-surface p-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <TextField
        label={t('phone')}
        type="tel"
        dir="ltr"
        placeholder="+43 1 5885811"
        autoComplete="off"
        maxLength={whoLength.max}
        hint={t('phoneHint')}
        {...register('phone', { setValueAs })}
        // Nobody is named: the schema's own words are English.
        error={errors.phone?.type === 'custom' ? t('nobody') : errors.phone?.message}
      />
      <TextField
        label={t('name')}
        dir="auto"
        placeholder={t('fullName')}
        autoComplete="off"
        maxLength={whoLength.max}
        hint={t('nameHint')}
        {...register('name', { setValueAs })}
        error={errors.name?.message}
      />
      <Button
        type="submit"
        variant="primary"
        icon={<Search />}
        busy={busy}
        className="self-start sm:col-span-2 lg:col-span-1 lg:mt-[1.4rem]"
      >
        {t('lookUp')}
      </Button>
    </form>
  );
}
