import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import {
  choose,
  csv,
  drop,
  page,
  prepareWizard,
  wizardAnswers,
  wizardJob,
} from '@/components/testing/drive-wizard';
import { type ApiAnswers, fakeApi } from '@/components/testing/fake-api';
import { renderPage } from '@/components/testing/render-page';
import { sampleProfile, sampleProfileId } from '@/components/testing/sample-profile';
import type { UpdateProfileInput } from '@/lib/profiles/profile-schemas';
import { sampleMappings } from '@/lib/testing/sample-orders';

const cells: Partial<Record<string, string>> = {
  ...{ pickup_latitude: '52.5', pickup_longitude: '13.4', pickup_country: 'DE' },
  ...{ delivery_latitude: '52.5', delivery_longitude: '13.4', delivery_country: 'DE' },
  ...{ pickup_contact_phone: '+493012345678', delivery_contact_phone: '+493012345678' },
};
const required = Object.entries(sampleMappings).filter(
  ([, field]) => field in cells || /_(full_address|city|contact_name)$/.test(field),
);
const orders = [required.map(([name]) => name), required.map(([, field]) => cells[field] ?? 'Berlin')]
  .map((line) => line.join(';'))
  .join('\n');

const saved = ({ body }: { body: unknown }) => {
  const { name, customer_id } = body as UpdateProfileInput;
  return { body: sampleProfile({ name: name ?? 'Cedar Pharmacy', customer_id: customer_id ?? null }) };
};

beforeEach(prepareWizard);

test('a start that failed leaves one profile, which the next attempt changes, also for another customer', async () => {
  const birch = { id: '0192f0c1-7a00-7000-8000-0000000000b1', name: 'Birch Bakery' };
  const cedar = { id: wizardJob.customer_id, name: 'Cedar Pharmacy' };
  const refused = { status: 500, body: { error: { code: 'internal_error', message: 'Try again.' } } };
  const answers: ApiAnswers = wizardAnswers({
    'GET /api/delivery/customers': page(
      [cedar, birch].map((customer) => ({ ...customer, default_pickup_place_id: null })),
    ),
    [`GET /api/delivery/customers/${birch.id}/last-import`]: { body: { last_import: null } },
    'POST /api/delivery/import-profiles': saved,
    [`PATCH /api/delivery/import-profiles/${sampleProfileId}`]: saved,
    'POST /api/delivery/bulk-order-creations': refused,
  });
  const calls = fakeApi(answers);
  const starts = () => calls.filter(({ method, path }) => method === 'POST' && path.endsWith('-creations'));
  const saves = () =>
    calls
      .filter(({ path }) => /import-profiles(?!\/recognise)/.test(path))
      .map(({ method, body }) => [method, (body as UpdateProfileInput).name]);
  const { user, router } = renderPage(<NewImportPage again={null} />);
  drop(csv(orders));
  await screen.findAllByText('1 row is ready');
  await choose(user, 'Customer', cedar.name);
  await choose(user, 'Delivery service', 'Express before noon');
  const remember = screen.getByLabelText<HTMLInputElement>(/^Remember this for/);
  if (!remember.checked) await user.click(remember);
  const start = async (attempt: number) => {
    await user.click(screen.getByText('Start import'));
    await waitFor(() => expect(starts()).toHaveLength(attempt));
  };
  await start(1);
  await screen.findByText('Try again.');
  await start(2);
  await screen.findByText('Try again.');
  expect(saves()).toEqual([
    ['POST', cedar.name],
    ['PATCH', undefined],
  ]);

  await choose(user, 'Customer', birch.name);
  answers['POST /api/delivery/bulk-order-creations'] = { body: wizardJob };
  await start(3);
  await waitFor(() => expect(router.push).toHaveBeenCalled());
  expect(saves().slice(2)).toEqual([['PATCH', birch.name]]);
  expect(starts()[2]?.body).toMatchObject({ profile_id: sampleProfileId, customer_id: birch.id });
});
