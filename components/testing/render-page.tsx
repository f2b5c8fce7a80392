import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  AppRouterContext,
  type AppRouterInstance,
} from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { PersonProvider } from '@/components/frame/person-context';
import { QueryProvider } from '@/components/api/query-provider';
import { DroppedFilesProvider } from '@/components/new-import/reading/dropped-files';
import { GeocoderProvider } from '@/components/new-import/geocoder-context';
import { FileLimitsProvider } from '@/components/new-import/reading/file-limits-context';
import { English } from '@/components/testing/english';
import { selectControl } from '@/components/ui/select-field';
import { toastArea, ToastProvider } from '@/components/ui/toasts';

// The tests of pages open lists at once; what stands in for them until they have loaded has a test of its own.
await Promise.all([selectControl.load(), toastArea.load()]);

const limits = {
  maxFileBytes: 16_000_000,
  maxRows: 100_000,
  maxColumns: 500,
  maxCellCharacters: 32_767,
  maxUncompressedBytes: 500_000_000,
};

export const tenantOfTests = '0192f0c1-7a00-7000-8000-000000000001';

const dispatcher = {
  name: 'Dana Dispatcher',
  email: 'dana@lading.test',
  role: 'dispatcher' as const,
  tenantId: tenantOfTests,
  tenantName: 'Northwind',
  isSystemAdmin: false,
};

/**
 * Renders a component with everything a signed-in dispatcher's page provides; the router only records where
 * to.
 */
export function renderPage(
  part: ReactNode,
  {
    timeZone = 'UTC',
    geocoder = null,
    ...workplace
  }: { timeZone?: string; geocoder?: string | null; isTest?: boolean; hasTestData?: boolean } = {},
) {
  const router = {
    push: vi.fn<AppRouterInstance['push']>(),
    replace: vi.fn<AppRouterInstance['replace']>(),
    back: vi.fn(),
    forward: vi.fn(),
    refresh: vi.fn(),
    prefetch: vi.fn(),
    bfcacheId: '',
  } satisfies AppRouterInstance;
  const page = render(
    <AppRouterContext value={router}>
      <SearchParamsContext value={new URLSearchParams()}>
        <English>
          <QueryProvider>
            <ToastProvider>
              <PersonProvider person={dispatcher} tenantId={null} timeZone={timeZone} {...workplace}>
                <DroppedFilesProvider>
                  <FileLimitsProvider limits={limits}>
                    <GeocoderProvider host={geocoder}>{part}</GeocoderProvider>
                  </FileLimitsProvider>
                </DroppedFilesProvider>
              </PersonProvider>
            </ToastProvider>
          </QueryProvider>
        </English>
      </SearchParamsContext>
    </AppRouterContext>,
  );
  // Checking whether styles allow a click searches the whole page each time, and needs a real browser anyway.
  return { ...page, router, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}
