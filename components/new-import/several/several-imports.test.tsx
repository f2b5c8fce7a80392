import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NewImportPage } from '@/components/new-import/new-import-page';
import {
  choose,
  csv,
  drop,
  prepareWizard,
  wizardAnswers,
  wizardJob,
} from '@/components/testing/drive-wizard';
import { fakeApi } from '@/components/testing/fake-api';
import { findViolations } from '@/components/testing/find-violations';
import { renderPage } from '@/components/testing/render-page';
import { sampleProfile } from '@/components/testing/sample-profile';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { csvOf, sampleMappings } from '@/lib/testing/sample-orders';

beforeEach(prepareWizard);

const profile = sampleProfile({
  customer_id: wizardJob.customer_id,
  customer_name: 'Cedar Pharmacy',
  delivery_service_id: wizardJob.delivery_service_id,
  delivery_service_name: 'Express before noon',
  rules: rulesOfMappings({ ...sampleMappings }),
});

const recognised = {
  data: [{ profile, fit: 1, drift: { gone: [], added: [] } }],
};

const answers = wizardAnswers({
  'POST /api/delivery/import-profiles/recognise': { body: recognised },
  [`PATCH /api/delivery/import-profiles/${profile.id}`]: { body: profile },
});

const line = (name: string) => screen.getAllByText(name)[0]!.closest('li')!;

test('several files are read side by side, and one button starts those that are ready', async () => {
  const calls = fakeApi(answers);
  const { user, router } = renderPage(<NewImportPage again={null} />);
  drop(
    csv(csvOf([{ Reference: 'A-1' }, { Reference: 'A-2' }]), 'north.csv'),
    csv(csvOf([{ Reference: 'B-1' }]), 'south.csv'),
    csv(csvOf([{ Reference: 'C-1' }, { Reference: 'C-2', 'Drop Lat': 'x' }]), 'east.csv'),
    new File(['%PDF'], 'invoice.pdf'),
  );
  expect(await screen.findByText('2 ready, 2 need a look')).toBeTruthy();
  expect(line('north.csv').textContent).toContain('For Cedar Pharmacy · 2 rows ready');
  expect(line('east.csv').textContent).toContain('1 row ready, 1 will fail');
  expect(line('invoice.pdf').textContent).toContain('is a .pdf file');
  expect(within(line('invoice.pdf')).getByRole('checkbox')).toHaveProperty('disabled', true);
  expect(within(line('east.csv')).getByRole('checkbox')).toHaveProperty('checked', false);
  expect(await findViolations()).toEqual([]);

  await user.click(screen.getByText('Start 2 imports'));
  expect(await screen.findByText('2 started, 2 need a look')).toBeTruthy();
  const names = () =>
    calls
      .filter(({ method, path: to }) => method === 'POST' && to.endsWith('-creations'))
      .map(({ body }) => (body as { name: string }).name)
      .sort();
  expect(names()).toEqual(['north', 'south']);
  expect(router.push).not.toHaveBeenCalled();

  await user.click(within(line('invoice.pdf')).getByLabelText('Remove invoice.pdf'));
  await user.click(within(line('east.csv')).getByRole('checkbox'));
  await user.click(screen.getByText('Start 1 import'));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/imports'));
  expect(names()).toEqual(['east', 'north', 'south']);
});

test('a file that nobody has set up yet opens its wizard, and is ready once that is done', async () => {
  fakeApi({ ...answers, 'POST /api/delivery/import-profiles/recognise': { body: { data: [] } } });
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(csv(csvOf([{ Reference: 'A-1' }]), 'north.csv'), csv('a,b\n1,2\n', 'other.csv'));
  expect(await screen.findByText('2 need a look')).toBeTruthy();
  expect(line('north.csv').textContent).toContain('Choose the customer and the delivery service');
  expect(line('other.csv').textContent).toContain('12 required fields without a column');
  expect(screen.queryByText('What the rows become')).toBeNull();

  await user.click(screen.getByLabelText('Open north.csv'));
  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  expect(await screen.findByText('1 ready, 1 needs a look')).toBeTruthy();
  await user.click(screen.getByLabelText('Open other.csv')); // the choices of the first one are kept
  await user.click(screen.getByLabelText('Open north.csv'));
  expect(line('north.csv').textContent).toContain('For Cedar Pharmacy');
});

test('a file that is put away leaves no unfinished import; one in which something was chosen stays', async () => {
  const calls = fakeApi(answers);
  const { user } = renderPage(<NewImportPage again={null} />);
  drop(
    csv(csvOf([{ Reference: 'A-1' }]), 'north.csv'),
    csv(csvOf([{ Reference: 'B-1' }]), 'south.csv'),
    csv(csvOf([{ Reference: 'C-1' }]), 'east.csv'),
  );
  const drafts = (method: string) =>
    calls.filter((call) => call.method === method && call.path.includes('/import-drafts/'));
  const draftOf = (name: string) =>
    drafts('PUT').find(({ body }) => (body as { file_name: string }).file_name === name)?.path;
  await waitFor(() => expect(['north.csv', 'south.csv', 'east.csv'].map(draftOf)).not.toContain(undefined), {
    timeout: 10_000,
  });
  await user.click(screen.getByLabelText('Open south.csv'));
  await user.type(await screen.findByDisplayValue('south'), ' early');
  await user.click(screen.getByLabelText('Remove south.csv'));
  await user.click(screen.getByLabelText('Remove north.csv'));
  await waitFor(() => expect(drafts('DELETE')).toHaveLength(1));
  expect(drafts('DELETE')[0]?.path).toBe(draftOf('north.csv'));
  // The last one keeps its place in the list, with what was uploaded and chosen.
  expect(line('east.csv')).toBeTruthy();
  expect(calls.filter(({ path: to }) => to.endsWith('/upload-url'))).toHaveLength(3);
});

test('cells pasted from a spreadsheet are a file', async () => {
  fakeApi(answers);
  renderPage(<NewImportPage again={null} />);
  const text = csvOf([{ Reference: 'P-1' }, { Reference: 'P-2' }]).replaceAll(',', '\t');
  fireEvent.paste(document.body, {
    clipboardData: { files: [], getData: (type: string) => (type === 'text/plain' ? text : '') },
  });
  expect(await screen.findByText(/^Pasted cells \d\d\.\d\d\.csv$/)).toBeTruthy();
  expect((await screen.findAllByText('2 rows are ready')).length).toBeGreaterThan(0);
});
