import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { signIn } from '@/lib/auth/sign-in';
import { db } from '@/lib/db';
import { useTestDatabase } from '@/lib/testing/test-database';
import { createPersonByCommand } from '@/scripts/people/create-person-command';

useTestDatabase();

/** Runs the command in this process. */
async function run(args: string[], input = ''): Promise<{ status: number | null; output: string }> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const terminal = { input: Readable.from([input]), print, printError: print };
  return { status: await createPersonByCommand(args, terminal), output: lines.join('\n') };
}

/** Runs it the way a person at a terminal does. */
async function runProcess(args: string[], input: string): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/people/create-person.ts', ...args]);
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, output };
}

const canSignIn = async (email: string, password: string) =>
  (await signIn({ email, password, ipAddress: '203.0.113.1', userAgent: null })) !== null;

describe('create-person', { timeout: 60_000 }, () => {
  test('creates an admin and a new tenant, and prints the generated password', async () => {
    const { status, output } = await run([
      ...['--email', 'Ana@example.com', '--name', 'Ana', '--role', 'admin'],
      ...['--tenant', 'east-side', '--tenant-name', 'East Side', '--language', 'es'],
    ]);
    expect(status, output).toBe(0);
    const password = /Password: (\S+)/.exec(output)?.[1] ?? '';
    expect(await canSignIn('ana@example.com', password)).toBe(true);
    const person = await db().person.findUniqueOrThrow({
      where: { email: 'ana@example.com' },
      include: { tenant: true },
    });
    expect(person).toMatchObject({
      name: 'Ana',
      role: 'admin',
      language: 'es',
      tenant: { name: 'East Side' },
    });
    const recorded = await db().auditEvent.findFirstOrThrow({ where: { subjectId: person.id } });
    expect(recorded).toMatchObject({
      ...{ action: 'person_created', actorKind: 'script', tenantId: person.tenantId },
      details: { role: 'admin' },
    });
    expect(JSON.stringify(recorded)).not.toContain(password);
  });

  test('accepts a password from standard input, and an existing tenant', async () => {
    const args = [
      '--email',
      'ben@example.com',
      '--role',
      'dispatcher',
      '--tenant',
      'east-side',
      '--password-stdin',
    ];
    const { status, output } = await runProcess(args, 'a long enough password\n');
    expect(status, output).toBe(0);
    expect(output).not.toContain('Password');
    expect(await canSignIn('ben@example.com', 'a long enough password')).toBe(true);
    expect(await db().tenant.count()).toBe(1);
  });

  test.each<[string, string[], string, string]>([
    ['an e-mail that is taken', ['--email', 'ana@example.com', '--role', 'system_admin'], '', 'already'],
    ['a dispatcher without a tenant', ['--email', 'c@example.com', '--role', 'dispatcher'], '', '--tenant'],
    ['an unknown role', ['--email', 'c@example.com', '--role', 'king'], '', '--role'],
    [
      'a short password',
      ['--email', 'c@example.com', '--role', 'system_admin', '--password-stdin'],
      'abc\n',
      '12',
    ],
    ['an unknown option', ['--mail', 'c@example.com'], '', 'npm run create-person'],
  ])('refuses %s in words, and makes nobody', async (_, args, input, words) => {
    const before = await db().person.count();
    const { status, output } = await run(args, input);
    expect(status).toBe(1);
    expect(output).toContain(words);
    expect(output).not.toMatch(/\n\s+at /); // no stack trace
    expect(await db().person.count()).toBe(before);
  });
});
