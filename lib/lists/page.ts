import { z } from 'zod';
import { COUNT_LIMIT, MAX_PAGE, type PageRequest } from '@/lib/lists/limits-of-lists';

/** The query parameters of a paginated list; spread this into the list's own. */
export const pageQueryShape = {
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1).describe('Page number, starting at 1'),
  limit: z.coerce.number().int().min(1).max(200).default(20),
};

const totalDescription = `Number of entries on all pages; counted up to ${COUNT_LIMIT} after the page’s beginning, so that a client that reads it from each page comes to the last`;

/** One page of a list. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    page: z.int(),
    limit: z.int(),
    total: z.int().describe(totalDescription),
    total_pages: z.int(),
  });
}

/** Where a page stands in its list, in the inbound API. */
export const pagingSchema = z.object({
  page: z.int(),
  limit: z.int(),
  total: z.int().describe(totalDescription),
  totalPages: z.int(),
});

/** One page of a list of the inbound API, which uses camelCase. */
export function inboundPageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    paging: pagingSchema,
  });
}

/** The position of a page in its list, for the inbound API. @param total counted up to `countLimit` */
export function pagingOf(total: number, { page, limit }: PageRequest) {
  return { page, limit, total, totalPages: Math.ceil(total / limit) };
}

/** The slice of a list that a page shows, as Prisma arguments. */
export function pageSlice({ page, limit }: PageRequest) {
  return { skip: (page - 1) * limit, take: limit };
}

/** Builds a page. @param total counted up to `countLimit` */
export function makePage<Item>(data: Item[], total: number, { page, limit }: PageRequest) {
  return { data, page, limit, total, total_pages: Math.ceil(total / limit) };
}
