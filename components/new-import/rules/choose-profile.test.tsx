import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { rememberChoices } from '@/components/new-import/mapping/remembered-choices';
import { NewImportPage } from '@/components/new-import/new-import-page';
import { csv, drop, page, prepareWizard, wizardAnswers, wizardJob } from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage, tenantOfTests } from '@/components/testing/render-page';
import { sampleProfile } from '@/components/testing/sample-profile';
import { profileRulesSchema, rulesOfMappings } from '@/lib/shaping/profile-schema';
import { sampleMappings } from '@/lib/testing/sample-orders';

const headers = Object.keys(sampleMappings);
const file = () => csv(`${headers.join(',')}\n${headers.map(() => '1').join(',')}`);

const cedar = { id: wizardJob.customer_id, name: 'Cedar Pharmacy' };
const birch = { id: '0192f0c1-7a00-7000-8000-0000000000b1', name: 'Birch Bakery' };
const express = { id: wizardJob.delivery_service_id, name: 'Express before noon' };

/** A profile of the customer that was never used, as recognition answers it. */
const fitting = ({ id, name }: typeof cedar, fit: number, mode: 'fail' | 'skip' = 'fail') => ({
  profile: sampleProfile({
    id: id.replace('0192', '0193'),
    ...{ name: `${name}, daily`, customer_id: id, customer_name: name, last_used_at: null },
    ...{ delivery_service_id: express.id, delivery_service_name: express.name },
    rules: profileRulesSchema.parse({ ...rulesOfMappings(sampleMappings), duplicate_mode: mode }),
  }),
  fit,
  drift: { gone: [], added: [] },
});

const answers = (...data: unknown[]) =>
  wizardAnswers({
    'GET /api/delivery/customers': page(
      [cedar, birch].map((customer) => ({ ...customer, default_pickup_place_id: null })),
    ),
    'POST /api/delivery/import-profiles/recognise': { body: { data } },
  });

const customerField = () => screen.getByLabelText('Customer', { selector: 'button' });
const duplicates = () =>
  screen.getByLabelText<HTMLInputElement>('Leave out rows whose reference a delivery already has');

beforeEach(prepareWizard);

test('of two profiles that fit equally well, the person chooses, and nothing of the customer is filled in before', async () => {
  const calls = fakeApi(answers(fitting(cedar, 1), fitting(birch, 1, 'skip'), fitting(cedar, 0.9)));
  // Neither is the customer of an earlier file with these columns.
  const details = {
    ...{ customer: cedar, deliveryService: express },
    ...({ payerType: 'sender', paymentMethod: 'wallet' } as const),
  };
  rememberChoices(tenantOfTests, headers, { mappings: sampleMappings, details });
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(file());
  const title = await screen.findByText('2 profiles fit this file equally well');
  expect(await findViolations(title.closest('[role=status]')!)).toEqual([]);
  expect(screen.queryByText(/^Recognised/)).toBeNull();
  expect(customerField().textContent).not.toContain('Cedar');
  await user.click(screen.getByText('Start import'));
  expect(await screen.findByText('Choose a customer.')).toBeTruthy();
  expect(calls.some(({ method, path }) => method === 'POST' && path.endsWith('-creations'))).toBe(false);

  await user.click(screen.getByText('Birch Bakery, daily (Birch Bakery)'));
  await screen.findByText('Recognised: “Birch Bakery, daily”');
  await waitFor(() => expect(customerField().textContent).toContain('Birch Bakery'));
  expect(duplicates().checked).toBe(true);

  // The other can still be taken, with its rules.
  expect(screen.getByText(/^Also fits:/)).toBeTruthy();
  await user.click(screen.getByText('Cedar Pharmacy, daily (Cedar Pharmacy)'));
  await screen.findByText('Recognised: “Cedar Pharmacy, daily”');
  await waitFor(() => expect(customerField().textContent).toContain('Cedar Pharmacy'));
  expect(duplicates().checked).toBe(false);
});

test('the profile that fits best is taken without a question', async () => {
  fakeApi(answers(fitting(birch, 1), fitting(cedar, 0.9)));
  renderPage(<NewImportPage again={null} />);
  drop(file());
  await screen.findByText('Recognised: “Birch Bakery, daily”');
  await waitFor(() => expect(customerField().textContent).toContain('Birch Bakery'));
  expect(screen.queryByText(/^Also fits:/)).toBeNull();
  // It never had a file.
  expect(screen.getByText('The columns, the rules and the customer are those of the profile.')).toBeTruthy();
});
