import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ConsigneesPage } from '@/components/consignees/consignees-page';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { consigneeHeldSchema } from '@/lib/consignees/consignee-schemas';

const who = { phone: '+49 30 123456', name: 'Zora Zeisig' };
const counts = { deliveries: 3, failed_rows: 1, corrected_cells: 0, targets: 0, batch_items: 0 };
const held = consigneeHeldSchema.parse({
  ...{ consignee: who, counts, too_many: false, running_imports: 0, waiting_batches: 0, retention_days: 90 },
  ...{ deliveries: [], failed_rows: [], corrected_cells: [], targets: [], batch_items: [] },
  unread_imports: { total: 0, data: [] },
});
const lookUp = 'POST /api/consignees/look-up';

function renderConsignees(answers: ApiAnswers) {
  const calls = fakeApi(answers);
  const { user } = renderPage(<ConsigneesPage />);
  const ask = async () => {
    await user.type(screen.getByLabelText('Phone'), who.phone);
    await user.type(screen.getByLabelText('Name'), who.name);
    await user.click(screen.getByRole('button', { name: 'Look up' }));
  };
  return { calls, user, ask };
}

test('without a name or a phone, nobody is looked up', async () => {
  const { calls, user } = renderConsignees({});
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Look up' }));
  expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
  expect(await findViolations()).toEqual([]);
  expect(calls).toEqual([]);
});

test('what is found is shown, then erased, and what went is said', async () => {
  const { calls, user, ask } = renderConsignees({
    [lookUp]: { body: held },
    'POST /api/consignees/erase': { body: { deliveries: 3, targets: 0, batch_items: 0, imports: 1 } },
  });
  await ask();
  expect(await screen.findByRole('region', { name: 'Data found' })).toBeTruthy();
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Erase…' }));
  await user.type(await screen.findByLabelText(/to confirm$/), `${who.phone}{Enter}`);
  expect(await screen.findByText(/3 deliveries/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Data found' })).toBeNull();
  expect(calls.map(({ path, body }) => [path, body])).toEqual([
    ['/api/consignees/look-up', who],
    ['/api/consignees/erase', { ...who, unread_imports: false }],
  ]);
  expect(await findViolations()).toEqual([]);
});

test('a look-up that failed is said, and can be tried again', async () => {
  const answers: ApiAnswers = {
    [lookUp]: { status: 503, body: { error: { code: 'unavailable', message: 'Later', details: {} } } },
  };
  const { user, ask } = renderConsignees(answers);
  await ask();
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(await findViolations()).toEqual([]);
  answers[lookUp] = { body: held };
  await user.click(again);
  expect(await screen.findByRole('region', { name: 'Data found' })).toBeTruthy();
});
