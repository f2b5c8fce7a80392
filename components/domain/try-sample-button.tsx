'use client';

import { useMutation } from '@tanstack/react-query';
import { FlaskConical } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { fetchTrySample } from '@/components/domain/fetch-try-sample';
import { Button } from '@/components/ui/button';

/** Gives the sample to try, with one click. */
export function TrySampleButton({ onFile }: { onFile: (file: File) => void }) {
  const t = useTranslations('domain.trySample');
  const sample = useMutation({ mutationFn: () => fetchTrySample(Date.now()), onSuccess: onFile });
  return (
    <div>
      <Button icon={<FlaskConical />} busy={sample.isPending} onClick={() => sample.mutate()}>
        {t('try')}
      </Button>
      <p role={sample.error ? 'alert' : undefined} className="mt-1.5 text-[0.8125rem] text-muted">
        {sample.error ? t('failed') : t('hint')}
      </p>
    </div>
  );
}
