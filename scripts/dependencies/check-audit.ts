import { z } from 'zod';

const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), range: z.string().default(''), isDirect: z.boolean().default(false) }),
  ),
});

/** The result of `npm audit --json`: known vulnerabilities, or `unanswered` when no source of advisories responded. */
export type AuditVerdict =
  { state: 'checked'; holes: string[]; grave: number } | { state: 'unanswered'; reason: string };

/** Reads the output of `npm audit --json`. Unreadable output does not count against the dependencies. */
export function checkAudit(answer: string): AuditVerdict {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    return { state: 'unanswered', reason: 'the output of npm could not be read' };
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
 * Finds packages that are refused without an advisory, because npm never got a fixed version: `xlsx` (CVE-2023-30533,
 * CVE-2024-22363) everywhere, and its fork `sheetjs-style` everywhere but in the development dependencies.
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
 * Finds entries that npm would install unchecked (no `integrity`, which npm omits for other platforms' packages that it did
 * not unpack), or fetch from the registry of whoever wrote the lockfile (`resolved`) instead of the installation's own.
 */
export function findUnchecked(lockfile: string): string[] {
  const { packages } = lockSchema.parse(JSON.parse(lockfile));
  return Object.entries(packages).flatMap(([place, { integrity, resolved }]) => {
    if (place === '') return []; // the project itself
    if (!integrity?.startsWith('sha512-')) return [`${place} has no integrity`];
    return resolved === undefined ? [] : [`${place} names a registry`];
  });
}
