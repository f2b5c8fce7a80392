import { Cron } from 'croner';

/** Parses a schedule. As in Inngest, `TZ=Europe/Paris 0 12 * * *` names a time zone; the default is UTC. */
function open(schedule: string): Cron {
  const match = /^(?:CRON_)?TZ=(\S+)\s+(.+)$/.exec(schedule);
  return new Cron(match?.[2] ?? schedule, { timezone: match?.[1] ?? 'UTC', paused: true });
}

/** What is wrong with the schedule, or undefined. */
export function findCronFault(schedule: string): string | undefined {
  try {
    open(schedule).nextRun();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The first tick of the schedule after `now`; undefined when there are no more. */
export function findNextTick(schedule: string, now: Date): Date | undefined {
  return open(schedule).nextRun(now) ?? undefined;
}
