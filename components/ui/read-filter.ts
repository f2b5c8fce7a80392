import type { z } from 'zod';

/** The values of an address, as `URLSearchParams` gives them. */
export interface AddressQuery {
  get(name: string): string | null;
}

/**
 * Reads a filter from an address, by the schema of the API call that takes it. Invalid values count as
 * missing.
 * @returns every value of the schema, undefined where there is none
 */
export function readFilter<Schema extends z.ZodObject>(
  schema: Schema,
  query: AddressQuery,
): z.output<Schema> {
  const values = Object.entries(schema.shape).map(([name, value]) => {
    const given = value.safeParse(query.get(name)?.trim() || undefined);
    return [name, given.success ? given.data : value.safeParse(undefined).data];
  });
  return Object.fromEntries(values) as z.output<Schema>;
}
