import { z } from 'zod';

const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), range: z.string().default(''), isDirect: z.boolean().default(false) }),
  ),
});

/** What `npm audit --json` says: known holes, or (`unanswered`) that no source of advisories could be asked. */
export type AuditVerdict =
  { state: 'checked'; holes: string[]; grave: number } | { state: 'unanswered'; reason: string };

/** Reads the answer of `npm audit --json`. An answer that is none is no fault of the dependencies. */
export function checkAudit(answer: string): AuditVerdict {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    return { state: 'unanswered', reason: 'npm gave no answer that could be read' };
  }
  const audit = auditSchema.safeParse(parsed);
  if (!audit.success) {
    const { message } = z.object({ message: z.string() }).catch({ message: 'no advisories' }).parse(parsed);
    return { state: 'unanswered', reason: message };
  }
  const holes = Object.entries(audit.data.vulnerabilities);
  return {
    state: 'checked',
    holes: holes.map(([name, { severity, range }]) => `${severity}: ${name} ${range}`.trim()),
    grave: holes.filter(([, { severity }]) => severity === 'high' || severity === 'critical').length,
  };
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
    }),
  ),
});

/**
 * What needs no advisory to be refused, because it was never mended where it comes from: npm's `xlsx` (CVE-2023-30533,
 * CVE-2024-22363) at all, and its fork `sheetjs-style` anywhere but among the tools of development.
 */
export function findRefused(lockfile: string): string[] {
  const { packages } = lockSchema.parse(JSON.parse(lockfile));
  return Object.entries(packages).flatMap(([place, { version, dev }]) => {
    const name = place.split('node_modules/').at(-1);
    const isRefused = name === 'xlsx' || (name === 'sheetjs-style' && !dev);
    return isRefused ? [`${name} ${version ?? ''} (${place})`] : [];
  });
}

/**
 * Entries that npm would install unchecked (no `integrity`: it leaves out those of other platforms that it did not unpack), or
 * fetch from where this lockfile was made (`resolved`) rather than from the installation's own registry.
 */
export function findUnchecked(lockfile: string): string[] {
  const { packages } = lockSchema.parse(JSON.parse(lockfile));
  return Object.entries(packages).flatMap(([place, { integrity, resolved }]) => {
    if (place === '') return []; // the project itself
    if (!integrity?.startsWith('sha512-')) return [`${place} has no integrity`];
    return resolved === undefined ? [] : [`${place} names a registry`];
  });
}
