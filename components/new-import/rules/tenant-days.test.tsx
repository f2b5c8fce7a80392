import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { noChoice } from '@/components/new-import/reading/reading-choice';
import { useFileReading } from '@/components/new-import/reading/use-file-reading';
import { TenantDays } from '@/components/new-import/rules/tenant-days';
import { renderPage } from '@/components/testing/render-page';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';

afterEach(() => vi.useRealTimers());

const file = new File(['Name\nAna'], 'orders.csv');

/** Starts a check as soon as it is rendered, as the wizard does. */
function StartsCheck({ onStart }: { onStart: (start: () => void) => void }) {
  const { startCheck } = useFileReading(file, noChoice);
  onStart(() =>
    startCheck({ index: 0, rowNumber: 1, columns: ['Name'], names: ['Name'] }, rulesOfMappings({}), { places: null }),
  );
  return <TenantDays />;
}

test('the wizard names the tenant’s time zone, and checks rows with its today', () => {
  const sent: { today?: string }[] = [];
  class RecordingWorker extends EventTarget {
    postMessage(message: { today?: string }) {
      sent.push(message);
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', RecordingWorker);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-31T23:30:00Z') });
  let start = () => {};
  renderPage(<StartsCheck onStart={(given) => (start = given)} />, { timeZone: 'Europe/Berlin' });
  expect(screen.getByText('Europe/Berlin')).toBeTruthy();
  act(() => start());
  expect(sent.at(-1)).toMatchObject({ type: 'check', today: '2027-01-01' });
});
