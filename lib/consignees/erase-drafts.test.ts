import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { eraseConsignee } from '@/lib/consignees/erase-consignee';
import { exportConsignee } from '@/lib/consignees/export-consignee';
import { lookUpConsignee } from '@/lib/consignees/look-up-consignee';
import { listDrafts } from '@/lib/import-drafts/read-drafts';
import { saveDraft } from '@/lib/import-drafts/save-draft';
import { objectStore } from '@/lib/storage/open-object-store';
import { clientActor, makeShop, type Shop, uploadFile } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const who = { phone: '+43 1 5885811', name: 'Jo Möller' };

/** An unfinished import with cells changed by hand. */
async function makeDraft(shop: Shop, corrections: unknown) {
  const { file_key } = await uploadFile(shop, csvOf([{ Reference: randomUUID() }]));
  const draftId = randomUUID();
  const input = {
    ...{ holder_id: randomUUID(), file_key, file_name: 'orders.csv', choices_version: 1 },
    choices: { corrections } as never,
  };
  await saveDraft({ tenantId: shop.tenantId, actor: clientActor(shop.tenantId), draftId, input });
  return { draftId, fileKey: file_key };
}

const cell = (value: unknown, row_number: unknown = 3) => ({ row_number, column_index: 5, value });

test('cells changed in unfinished imports are found and exported, and the imports discarded when the person is erased', async () => {
  const [shop, other] = [await makeShop(), await makeShop()];
  const byPhone = await makeDraft(shop, [cell('01 588 58 11'), cell('Graz')]);
  const byName = await makeDraft(shop, [cell('c/o jo  möller')]);
  const nobody = await makeDraft(shop, [cell('Jo Möllers Bruder'), cell('Jolanda')]);
  // Any client may write choices of its own.
  const odd = await makeDraft(shop, [cell(7, 'x'), 'odd', null]);
  const theirs = await makeDraft(other, [cell('Jo Möller')]);

  const found = await lookUpConsignee(shop.tenantId, who);
  expect(found.counts.corrected_cells).toBe(2);
  const { corrected_cells: cells } = await exportConsignee(shop.tenantId, who);
  expect(cells.toSorted((one, next) => one.new_text.localeCompare(next.new_text))).toEqual([
    {
      ...{ job_id: null, draft_id: byPhone.draftId, row_number: 3, column_index: 5, old_text: null },
      new_text: '01 588 58 11',
    },
    expect.objectContaining({ draft_id: byName.draftId, new_text: 'c/o jo  möller' }),
  ]);

  expect(await eraseConsignee(shop.tenantId, { ...who, unread_imports: false })).toMatchObject({
    imports: 2,
  });
  const left = async ({ tenantId }: Shop) =>
    (await listDrafts(tenantId, { actor: clientActor(tenantId), language: 'en' })).data.map(({ id }) => id);
  expect((await left(shop)).sort()).toEqual([nobody.draftId, odd.draftId].sort());
  expect(await left(other)).toEqual([theirs.draftId]);
  const sizes = [byPhone, byName, nobody].map(({ fileKey }) => objectStore().size(fileKey));
  expect(await Promise.all(sizes)).toEqual([null, null, expect.any(Number)]);
});
