'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorWords } from '@/components/ui/error-words';
import { Notice } from '@/components/ui/notice';

/** Why a dialog's action failed; renders nothing if it has not. */
export function MutationProblem({ error }: { error: Error | null }): ReactNode {
  const t = useTranslations('ui.problem');
  const readError = useErrorWords();
  if (!error) return null;
  return <Notice tone="bad">{readError(error).message ?? t('didNotWork')}</Notice>;
}
