import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { useRequestKey } from '@/components/api/use-request-key';
import { dropKeptEdits } from '@/components/domain/fixing/use-kept-edits';
import { isDeadLink, sendMendedRows } from '@/components/mend-page/queries';
import { isObject, RequestProblem } from '@/lib/http/browser-fetch';
import type { Correction } from '@/lib/table-files/correct-rows';

/**
 * Sends mended rows. The same request sent twice, because the first answer was lost, is one import.
 * @param keptAs the name under which the tab keeps what is changed: what is sent is no change any more
 * @param reload loads the open rows again
 * @returns `sentTimes`: how often rows were taken; `gone`: rows that somebody else has taken meanwhile
 */
export function useSendRows(token: string, company: string, keptAs: string, reload: () => Promise<unknown>) {
  const t = useTranslations('mendPage.useSendRows');
  const queryClient = useQueryClient();
  const keyOf = useRequestKey();
  const [sentTimes, setSentTimes] = useState(0);
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());
  const refresh = () =>
    Promise.all([queryClient.invalidateQueries({ queryKey: queryKeys.mendView(token) }), reload()]);
  const send = useMutation({
    mutationFn: async (corrections: Correction[]) => {
      try {
        return await sendMendedRows({ token, corrections, idempotency_key: keyOf(corrections) });
      } catch (error) {
        throw inShippersWords(error, company, t);
      }
    },
    onSuccess: async (_, corrections) => {
      await refresh();
      dropKeptEdits(keptAs, new Set([...gone, ...corrections.map(({ row_number: row }) => row)]));
      setSentTimes((times) => times + 1);
    },
    onError: async (error) => {
      const taken = rowsTaken(error);
      if (taken.length > 0) setGone((before) => new Set([...before, ...taken]));
      if (taken.length > 0) await refresh();
      else if (isDeadLink(error) || (error instanceof RequestProblem && error.status === 409))
        await queryClient.invalidateQueries({ queryKey: queryKeys.mendView(token) });
    },
  });
  return { send, sentTimes, gone };
}

/** The rows that somebody else has taken meanwhile, by the answer that refused them. */
function rowsTaken(error: unknown): number[] {
  if (!(error instanceof RequestProblem) || error.code !== 'rows_not_open' || !isObject(error.details))
    return [];
  const { row_numbers: numbers } = error.details;
  return Array.isArray(numbers) ? numbers.filter((row): row is number => typeof row === 'number') : [];
}

type Words = ReturnType<typeof useTranslations<'mendPage.useSendRows'>>;

/** The API's words are for whoever works with imports; those who mend rows by a link do not. */
function inShippersWords(error: unknown, company: string, t: Words): unknown {
  if (!(error instanceof RequestProblem)) return error;
  const { code, status, details } = error;
  const own = wordsOf(code, rowsTaken(error), company, t);
  return own === undefined ? error : new RequestProblem(code, own, { status, details });
}

function wordsOf(code: string, taken: readonly number[], company: string, t: Words): string | undefined {
  switch (code) {
    case 'rows_not_open': {
      const [row] = taken;
      return taken.length === 1 && row !== undefined
        ? t('rowTaken', { row, company })
        : t('rowsTaken', { count: taken.length, company });
    }
    case 'import_rolled_back':
      return t('rolledBack', { company });
    case 'job_still_running':
      return t('running');
  }
}
