import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { query } from '@/lib/db';
import { discardDraft } from '@/lib/import-drafts/discard-draft';
import type { SaveDraftInput } from '@/lib/import-drafts/draft-schemas';
import { getDraft, listDrafts } from '@/lib/import-drafts/read-drafts';
import { saveDraft } from '@/lib/import-drafts/save-draft';
import { createImport } from '@/lib/imports/create-import';
import { removeUnusedUploads } from '@/lib/retention/remove-unused-uploads';
import { objectStore } from '@/lib/storage/open-object-store';
import { clientActor, makeShop, type Shop, uploadFile } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;

beforeAll(async () => {
  shop = await makeShop();
});

const dana = () => ({ ...clientActor(shop.tenantId), name: 'Dana' });
const omar = () => ({
  ...clientActor(shop.tenantId),
  id: '01936d2e-0000-7000-8000-00000000000b',
  name: 'Omar',
});
const list = async () => (await listDrafts(shop.tenantId, { actor: dana(), language: 'en' })).data;

/** A draft that a page of Dana's has made. */
async function make(changes: Partial<SaveDraftInput> = {}) {
  const upload = await uploadFile(shop, csvOf([{ Reference: randomUUID() }]));
  const draftId = randomUUID();
  const input = {
    holder_id: randomUUID(),
    file_key: upload.file_key,
    file_name: 'orders.csv',
    choices_version: 1,
    choices: { headers: ['Reference'] },
    ...changes,
  };
  await saveDraft({ tenantId: shop.tenantId, actor: dana(), draftId, input });
  return { draftId, upload, input };
}

test('what is saved is listed and read again, with an address of the file', async () => {
  const { draftId, input } = await make();
  expect(await list()).toMatchObject([
    { id: draftId, file_name: 'orders.csv', held_by: { name: 'Dana', is_you: true } },
  ]);
  const found = await getDraft(shop.tenantId, {
    actor: omar(),
    language: 'en',
    draftId,
    origin: 'http://lading.test',
  });
  expect(found).toMatchObject({
    ...{ file_key: input.file_key, choices: input.choices, held_by: { name: 'Dana', is_you: false } },
  });
  expect(found.file_url).toContain('http://lading.test/');
  await discardDraft(shop.tenantId, draftId);
});

test('another page gets in only by taking over, and the first one learns of it', async () => {
  const { draftId, input } = await make();
  const second = { ...input, holder_id: randomUUID(), choices: { headers: ['B'] } };
  const save = (changes: object, actor = omar()) =>
    saveDraft({ tenantId: shop.tenantId, actor, draftId, input: { ...second, ...changes } });
  await expect(save({})).rejects.toThrow('import_draft_held');
  await save({ take_over: true });
  await expect(save({ ...input }, dana())).rejects.toThrow('import_draft_held');
  const found = await getDraft(shop.tenantId, {
    actor: dana(),
    language: 'en',
    draftId,
    origin: 'http://lading.test',
  });
  expect(found).toMatchObject({ choices: { headers: ['B'] }, held_by: { name: 'Omar', is_you: false } });

  await save({ choices: undefined, leave: true });
  expect((await list()).find(({ id }) => id === draftId)).toMatchObject({ held_by: null });
  await save({ ...input }, dana()); // nobody works at it any more

  await query("UPDATE import_drafts SET seen_at = now() - interval '1 minute' WHERE id = $1", [draftId]);
  await save({}); // Dana's page is gone without a word
  await discardDraft(shop.tenantId, draftId);
});

test('a start ends it, and a page that still saves does not bring it back', async () => {
  const { draftId, upload, input } = await make();
  await createImport({ tenantId: shop.tenantId, actor: dana(), language: 'en', input: upload });
  expect((await list()).map(({ id }) => id)).not.toContain(draftId);
  const save = (choices?: SaveDraftInput['choices']) =>
    saveDraft({ tenantId: shop.tenantId, actor: dana(), draftId, input: { ...input, choices } });
  await expect(save()).rejects.toThrow('import_draft_not_found');
  await expect(save({})).rejects.toThrow('file_not_found');
});

test('discarding removes the file too', async () => {
  const { draftId, upload } = await make();
  await discardDraft(shop.tenantId, draftId);
  expect(await objectStore().size(upload.file_key)).toBeNull();
  await expect(discardDraft(shop.tenantId, draftId)).rejects.toThrow('import_draft_not_found');
});

test('what is started while it is discarded is an import with its file, or refused', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { draftId, upload } = await make();
      const [, started] = await Promise.allSettled([
        discardDraft(shop.tenantId, draftId),
        createImport({ tenantId: shop.tenantId, actor: dana(), language: 'en', input: upload }),
      ]);
      const isThere = (await objectStore().size(upload.file_key)) !== null;
      return { isStarted: started.status === 'fulfilled', isThere };
    }),
  );
  for (const { isStarted, isThere } of outcomes) expect(isThere).toBe(isStarted);
});

test('another tenant’s draft answers like an unknown one, and its upload like one that was never made', async () => {
  const { draftId, input } = await make();
  const stranger = await makeShop();
  const { tenantId } = stranger;
  const actor = clientActor(tenantId);
  expect((await listDrafts(tenantId, { actor, language: 'en' })).data).toEqual([]);
  await expect(
    getDraft(tenantId, { actor, language: 'en', draftId, origin: 'http://x.test' }),
  ).rejects.toThrow('import_draft_not_found');
  await expect(discardDraft(tenantId, draftId)).rejects.toThrow('import_draft_not_found');
  await expect(saveDraft({ tenantId, actor, draftId, input: { ...input, take_over: true } })).rejects.toThrow(
    'file_not_found',
  );
  await discardDraft(shop.tenantId, draftId);
});

test('its upload is kept for a week after the last change, and goes with it then', async () => {
  const { draftId, upload } = await make();
  await query(
    `UPDATE uploads SET created_at = now() - interval '6 days', expires_at = now() - interval '6 days'
     WHERE file_key = $1`,
    [upload.file_key],
  );
  await removeUnusedUploads();
  expect((await list()).map(({ id }) => id)).toContain(draftId);
  await query("UPDATE import_drafts SET updated_at = now() - interval '8 days' WHERE id = $1", [draftId]);
  await removeUnusedUploads();
  expect((await list()).map(({ id }) => id)).not.toContain(draftId);
  expect(await objectStore().size(upload.file_key)).toBeNull();
});
