import { onlineManager } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
import { renderPage } from '@/components/testing/render-page';
import { csvOf } from '@/lib/testing/sample-orders';

beforeEach(prepareWizard);
afterEach(() => onlineManager.setOnline(true));

test('without a connection, a start says what it waits for, and goes on by itself', async () => {
  fakeApi(wizardAnswers());
  const { user, router } = renderPage(<NewImportPage again={null} />);
  drop(csv(csvOf([{ Reference: 'O-1' }])));
  await screen.findAllByText('1 row is ready');
  await choose(user, 'Customer', 'Cedar Pharmacy');
  await choose(user, 'Delivery service', 'Express before noon');
  await screen.findByText(/^Uploaded/);
  act(() => onlineManager.setOnline(false));
  await user.click(screen.getByText('Start import'));
  expect(await screen.findByText(/^There is no connection just now/)).toBeTruthy();
  act(() => onlineManager.setOnline(true));
  await waitFor(() => expect(router.push).toHaveBeenCalledWith(`/imports/${wizardJob.id}`));
});
