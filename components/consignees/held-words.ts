import type { useTranslations } from 'use-intl';
import { type ConsigneeErased, type ConsigneeHeld, maxMatches } from '@/lib/consignees/consignee-schemas';

type Kind = keyof ConsigneeHeld['counts'] | keyof ConsigneeErased;

type Words = ReturnType<typeof useTranslations<'consignees.heldWords'>>;

/** "more than 5,000", or the count. */
export function heldCount(count: number, t: Words): string {
  return count > maxMatches ? t('moreThanMax', { max: maxMatches }) : t('count', { count });
}

/** "more than 5,000 deliveries", or the count with its noun. */
export function countOfKind(kind: Kind, count: number, t: Words): string {
  return count > maxMatches ? t(`moreThan.${kind}`, { max: maxMatches }) : t(`counts.${kind}`, { count });
}

/** "3 deliveries, 1 target"; kinds with a count of zero are left out. */
export function countWords(counts: Partial<Record<Kind, number>>, t: Words): string {
  const words = (Object.entries(counts) as [Kind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => countOfKind(kind, count, t));
  return words.length === 0 ? t('nothing') : words.reduce((first, next) => t('list', { first, next }));
}
