import { useQuery } from '@tanstack/react-query';
import { type ReferenceKind, type ReferenceOption, referencesQuery } from '@/components/api/references-query';
import { usePerson } from '@/components/frame/person-context';
import type { Reference } from '@/components/new-import/mapping/remembered-choices';

/**
 * A customer or service as the tenant's list has it now.
 * @param reference null: none is chosen
 * @returns null when the tenant has no such entry, or the list cannot be had; undefined until it has been loaded
 */
export function useListedReference(
  kind: ReferenceKind,
  reference: Reference | null,
): ReferenceOption | null | undefined {
  const { tenantId } = usePerson();
  const isSame = ({ value }: ReferenceOption) => value === reference?.id;
  const first = useQuery(referencesQuery(kind, tenantId));
  const inFirst = first.data?.options.find(isSame);
  // The tenant has more than one answer lists: look it up by name.
  const isFurther = Boolean(
    reference && first.data && !inFirst && first.data.total > first.data.options.length,
  );
  const further = useQuery({ ...referencesQuery(kind, tenantId, reference?.name), enabled: isFurther });
  if (!reference) return null;
  if (inFirst) return inFirst;
  const { data, isError } = isFurther ? further : first;
  if (data) return data.options.find(isSame) ?? null;
  return isError ? null : undefined;
}
