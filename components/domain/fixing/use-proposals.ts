'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import type { ProblemGroup } from '@/components/domain/fixing/group-problems';
import { queryKeys } from '@/components/api/query-keys';
import { isLogicalField } from '@/lib/fields/order-fields';
import { isRowProblemCode } from '@/lib/fields/row-problem';

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** What a group of problems is known by. */
export const keyOfGroup = ({ field, code, text }: ProblemGroup) => `${field} ${code} ${text}`;

/**
 * What was probably meant by the values of groups. Names of countries in all languages are loaded for it when there is
 * something to propose.
 * @returns by `keyOfGroup`; undefined until they have been found
 */
export function useProposals(groups: readonly ProblemGroup[]): ReadonlyMap<string, string> | undefined {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: queryKeys.proposals(locale, ...groups.map(keyOfGroup)),
    queryFn: async () => {
      const [{ proposeValue }, { referenceData }, { prepareCountryIndex }] = await Promise.all([
        import('@/lib/fields/propose-value'),
        import('@/lib/fields/reference-data'),
        import('@/lib/fields/kinds/parse-country'),
      ]);
      await prepareCountryIndex(turn);
      const found = new Map<string, string>();
      for (const group of groups) {
        const { field, code, text } = group;
        if (!isLogicalField(field) || !isRowProblemCode(code)) continue;
        const proposal = proposeValue({ field, code, text }, referenceData(), locale);
        if (proposal !== null) found.set(keyOfGroup(group), proposal);
        // Each takes some milliseconds: the page may do something else in between.
        await turn();
      }
      return found;
    },
    enabled: groups.length > 0,
    staleTime: Infinity,
    networkMode: 'always',
  });
  return groups.length === 0 ? new Map() : data;
}
