import type { CDPSession, Page } from '@playwright/test';

/** What the page's main thread did during a step. Milliseconds. */
export interface TracedTasks {
  /** The longest task by the clock: while other work holds the processor, it waits as well. */
  longestMs: number;
  /** The longest task by the processor time that it took: it does not depend on what else the machine does. */
  longestProcessorMs: number;
  /** What that task did most of all, for finding out why. */
  longestDid: string;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { functionName?: string; url?: string; type?: string } };
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];

/**
 * Has the browser record the tasks of the page's main thread while something is done. Unlike the long tasks that a page can
 * observe, a task of less than 50 ms is known too, and of each task how much of it was processor time.
 */
export async function traceTasks(page: Page, step: () => Promise<void>): Promise<TracedTasks> {
  const browser = page.context().browser()!;
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  try {
    await step();
  } finally {
    await endTracing(session);
  }
  return longestOf(events);
}

async function endTracing(session: CDPSession) {
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  await session.detach();
}

function longestOf(events: readonly TraceEvent[]): TracedTasks {
  // The thread that runs the page's code; the browser itself and the renderers of other pages have main threads too.
  const mains = events.filter(
    ({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const tasksOf = ({ pid, tid }: TraceEvent) =>
    events.filter(
      (event) => event.pid === pid && event.tid === tid && event.name === 'RunTask' && event.ph === 'X',
    );
  const tasks = mains.map(tasksOf).sort((one, other) => other.length - one.length)[0] ?? [];
  const longest = maxBy(tasks, ({ dur = 0 }) => dur);
  const busiest = maxBy(tasks, ({ tdur = 0 }) => tdur);
  if (!longest || !busiest) throw new Error('The browser recorded no task of the page');
  return {
    longestMs: (longest.dur ?? 0) / 1000,
    longestProcessorMs: (busiest.tdur ?? 0) / 1000,
    longestDid: describe(events, busiest),
  };
}

/** The longest parts of a task. */
function describe(events: readonly TraceEvent[], task: TraceEvent): string {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter(
      (event) =>
        event !== task &&
        event.ph === 'X' &&
        event.pid === task.pid &&
        event.tid === task.tid &&
        event.ts >= task.ts &&
        event.ts < end &&
        event.name !== 'RunTask',
    )
    .sort((one, other) => (other.tdur ?? other.dur ?? 0) - (one.tdur ?? one.dur ?? 0))
    .slice(0, 6)
    .map(({ name, dur = 0, tdur = dur, args }) => {
      const what = args?.data?.functionName ?? args?.data?.type ?? '';
      return `${name}${what ? ` ${what}` : ''} ${(tdur / 1000).toFixed(1)}`;
    })
    .join(', ');
}

function maxBy<T>(values: readonly T[], of: (value: T) => number): T | undefined {
  let max: T | undefined;
  for (const value of values) if (max === undefined || of(value) > of(max)) max = value;
  return max;
}
