import type { TargetsFilter } from '@/components/targets/queries';
import { readPage } from '@/components/ui/use-address-query';
import { listTargetsQuery } from '@/lib/targets/target-schemas';

const { shape } = listTargetsQuery;

/** The filter that an address tells; what makes no sense in it is left out. */
export function readTargetsFilter(query: { get(name: string): string | null }): TargetsFilter {
  const given = (name: string) => query.get(name)?.trim() || undefined;
  return {
    page: readPage(query.get('page')),
    search: shape.search.catch(undefined).parse(given('search')),
    sourceSystem: shape.sourceSystem.catch(undefined).parse(given('sourceSystem')),
    status: shape.status.catch(undefined).parse(given('status')),
    priority: shape.priority.catch(undefined).parse(given('priority')),
    coordinates: shape.coordinates.catch(undefined).parse(given('coordinates')),
    routeDateFrom: shape.routeDateFrom.catch(undefined).parse(given('routeDateFrom')),
    routeDateTo: shape.routeDateTo.catch(undefined).parse(given('routeDateTo')),
  };
}
