import { z } from 'zod';
import { MAX_PAGE } from '@/lib/lists/limits-of-lists';

/** The query parameters of a paginated list; spread this into the list's own. */
export const pageQueryShape = {
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1).describe('Page number, starting at 1'),
  limit: z.coerce.number().int().min(1).max(200).default(20),
};

export interface PageRequest {
  page: number;
  limit: number;
}

/** One page of a list. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    page: z.int(),
    limit: z.int(),
    total: z.int().describe('Number of entries on all pages'),
    total_pages: z.int(),
  });
}

/** One page of a list of the inbound API, which uses camelCase. */
export function inboundPageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    paging: z.object({
      page: z.int(),
      limit: z.int(),
      total: z.int().describe('Number of entries on all pages'),
      totalPages: z.int(),
    }),
  });
}

/** The position of a page in its list, for the inbound API. */
export function pagingOf(total: number, { page, limit }: PageRequest) {
  return { page, limit, total, totalPages: Math.ceil(total / limit) };
}

/** Lists count up to here: more are shown as "10,000+". Page numbers reach as far. */
export const COUNT_LIMIT = 10_000;

/** The slice of a list that a page shows, as Prisma arguments. */
export function pageSlice({ page, limit }: PageRequest) {
  return { skip: (page - 1) * limit, take: limit };
}

/** Builds a page. */
export function makePage<Item>(data: Item[], total: number, { page, limit }: PageRequest) {
  return { data, page, limit, total, total_pages: Math.ceil(total / limit) };
}
