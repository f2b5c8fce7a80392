import sql, { type Sql } from 'sql-template-tag';
import { query, withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { ControlTally } from '@/lib/fields/control-totals';
import { labelsOf, MAX_LABELS, MAX_PRINTED, type PrintKind } from '@/lib/printing/paper';
import type { PrintedDelivery, PrintHead } from '@/lib/printing/printed-delivery';

interface Printed {
  tenantId: string;
  jobIds: string[];
  /** Of the file; null: no bound. */
  fromRow: number | null;
  toRow: number | null;
}

export interface PrintList {
  /** In the order of the document: by pickup address, then by row. */
  ids: string[];
  /** By the first delivery of each pickup address. */
  groups: Map<string, NonNullable<PrintedDelivery['group']>>;
  totals: PrintHead['totals'];
  cancelled: number;
}

interface Listed {
  id: string;
  isCancelled: boolean;
  place: number;
  packages: number;
  weightMg: string;
  amount: string | null;
  currency: string | null;
}

/** The deliveries of the jobs that are not deleted, those that they have updated among them, each once. */
const foundSql = ({ tenantId, jobIds, fromRow, toRow }: Printed): Sql => sql`
  (SELECT id, min(row_number) AS row_number FROM (
     SELECT made.id, made.row_number FROM deliveries AS made
     WHERE made.bulk_order_creation_id = ANY (${jobIds}::uuid[]) AND made.tenant_id = ${tenantId}
       AND made.deleted_at IS NULL
     UNION ALL
     SELECT updated.delivery_id, updated.row_number FROM bulk_order_creation_updates AS updated
     WHERE updated.bulk_order_creation_id = ANY (${jobIds}::uuid[])
   ) AS either
   WHERE row_number >= ${fromRow ?? 0} AND row_number <= ${toRow ?? 2_147_483_647}
   GROUP BY id) AS found
  JOIN deliveries AS d ON d.id = found.id AND d.tenant_id = ${tenantId} AND d.deleted_at IS NULL`;

/** Rows that are read at a time, so that a long list stops nobody. */
const AT_ONCE = 1000;

/**
 * Decides in one statement which deliveries are printed, in which order, and what they amount to, so that list and totals
 * agree whatever is changed while the document is being written.
 * @throws ApiError nothing_to_print, too_much_to_print
 */
export async function listPrinted(printed: Printed, kind: PrintKind): Promise<PrintList> {
  const list = new ListInTheMaking(kind);
  await withTransaction(async (client) => {
    list.clear();
    await client.query(sql`DECLARE printed NO SCROLL CURSOR FOR ${listSql(printed)}`);
    for (;;) {
      const { rows } = await client.query<Listed>(`FETCH ${AT_ONCE} FROM printed`);
      for (const row of rows) list.add(row);
      if (rows.length < AT_ONCE) return;
    }
  });
  return list.end();
}

/** A text by which number 2 comes before number 10: its numbers with as many digits each. */
const numbersInOrder = (text: Sql) => sql`
  regexp_replace(regexp_replace(${text}, '([0-9]+)', ${'0000000000\\1'}, 'g'), '[0-9]*([0-9]{10})', ${'\\1'}, 'g')`;

const listSql = (printed: Printed) => sql`
  SELECT d.id, d.status = 'cancelled' AS "isCancelled", packed.packages::int, packed.weight::text AS "weightMg",
         d.cod_amount::text AS amount, d.cod_currency AS currency,
         dense_rank() OVER (ORDER BY d.pickup_country, d.pickup_city,
                                     ${numbersInOrder(sql`d.pickup_full_address`)}, d.pickup_full_address,
                                     coalesce(d.pickup_postcode, ''))::int AS place
  FROM ${foundSql(printed)}
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(item.quantity), 0) AS packages,
           coalesce(sum(round(coalesce(item.weight_kg, 0), 6) * item.quantity * 1000000), 0)::bigint AS weight
    FROM jsonb_to_recordset(d.packages) AS item (quantity int, weight_kg numeric)
  ) AS packed
  ORDER BY place, found.row_number, d.id`;

class ListInTheMaking {
  private ids: string[] = [];
  private groups: PrintList['groups'] = new Map();
  private all = new ControlTally();
  private cancelled = 0;
  private labels = 0;
  private group: { id: string; place: number; tally: ControlTally } | null = null;

  constructor(private readonly kind: PrintKind) {}

  clear(): void {
    Object.assign(this, new ListInTheMaking(this.kind));
  }

  add({ id, place, isCancelled, packages, weightMg, amount, currency }: Listed): void {
    if (isCancelled) {
      this.cancelled += 1;
      return;
    }
    if (this.group?.place !== place) {
      this.endGroup();
      this.group = { id, place, tally: new ControlTally() };
    }
    const codCents = amount === null ? null : Math.round(Number(amount) * 100);
    const sums = { rows: 0, packages, weightMg: Number(weightMg), codCents, currency };
    this.group.tally.add(sums);
    this.all.add(sums);
    this.ids.push(id);
    this.labels += labelsOf(packages);
    if (this.ids.length > MAX_PRINTED) tooMuch(MAX_PRINTED);
    if (this.kind === 'labels' && this.labels > MAX_LABELS) tooMuch(MAX_LABELS);
  }

  end(): PrintList {
    if (this.ids.length === 0) throw new ApiError('nothing_to_print');
    this.endGroup();
    const { ids, groups, cancelled } = this;
    return { ids, groups, cancelled, totals: { ...this.all.totals(), rows: null } };
  }

  private endGroup(): void {
    if (!this.group) return;
    const { orders, packages, weight_kg } = this.group.tally.totals();
    this.groups.set(this.group.id, { deliveries: orders, packages, weight_kg });
  }
}

function tooMuch(limit: number): never {
  throw new ApiError('too_much_to_print', { params: { limit } });
}

type Read = Omit<PrintedDelivery, 'to' | 'from' | 'group'> & {
  id: string;
  toFull: string;
  toPostcode: string | null;
  toCity: string;
  toCountry: string;
  fromFull: string;
  fromPostcode: string | null;
  fromCity: string;
  fromCountry: string;
};

/** What is printed of some deliveries, in the order of their ids. */
export async function readPrinted(
  tenantId: string,
  ids: string[],
): Promise<(PrintedDelivery & { id: string })[]> {
  const rows = await query<Read>(sql`
    SELECT d.id, d.external_reference_id AS reference, d.delivery_contact_name AS name,
           d.delivery_contact_phone AS phone, d.delivery_full_address AS "toFull",
           d.delivery_postcode AS "toPostcode", d.delivery_city AS "toCity", d.delivery_country AS "toCountry",
           d.pickup_full_address AS "fromFull", d.pickup_postcode AS "fromPostcode", d.pickup_city AS "fromCity",
           d.pickup_country AS "fromCountry", packed.packages::int, trim_scale(packed.weight)::text AS weight_kg,
           d.cod_amount::text AS cod, d.cod_currency AS currency, d.delivery_date::text AS date,
           d.delivery_time_from AS "timeFrom", d.delivery_time_to AS "timeTo",
           left(d.package_special_instructions, 1000) AS notes
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS listed (id, place)
    JOIN deliveries AS d ON d.id = listed.id AND d.tenant_id = ${tenantId}
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(item.quantity), 0) AS packages,
             coalesce(sum(round(coalesce(item.weight_kg, 0), 6) * item.quantity), 0) AS weight
      FROM jsonb_to_recordset(d.packages) AS item (quantity int, weight_kg numeric)
    ) AS packed
    ORDER BY listed.place`);
  return rows.map(
    ({ toFull, toPostcode, toCity, toCountry, fromFull, fromPostcode, fromCity, fromCountry, ...rest }) => ({
      ...rest,
      to: { full: toFull, postcode: toPostcode, city: toCity, country: toCountry },
      from: { full: fromFull, postcode: fromPostcode, city: fromCity, country: fromCountry },
    }),
  );
}
