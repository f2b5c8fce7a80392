import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runAs } from '@/lib/actors/audit-actor';
import { createPerson } from '@/lib/auth/create-person';
import { passwordLength } from '@/lib/auth/password-length';
import { db } from '@/lib/db';
import { languages } from '@/lib/languages/language';
import { createTenant } from '@/lib/tenants/create-tenant';
import { PersonRole } from '@/prisma/generated/enums';

/** The audit actor for somebody who runs scripts on the server, under their user name there. */
export const administrator = {
  ...({ kind: 'script', id: null, ipAddress: null, userAgent: null } as const),
  name: process.env.SUDO_USER ?? process.env.USER ?? null,
};

const usage =
  'npm run create-person -- --email E-MAIL --role dispatcher|admin|system_admin [--tenant SLUG] [--tenant-name NAME] [--name NAME] [--language en|de|fr|es|ar] [--password-stdin]';

const argumentsSchema = z
  .object({
    email: z.email(),
    role: z.enum(PersonRole),
    name: z.string().trim().min(1).optional(),
    tenant: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug has lower case letters, digits and hyphens')
      .optional(),
    'tenant-name': z.string().trim().min(1).optional(),
    language: z.enum(languages).default('en'),
    'password-stdin': z.boolean().default(false),
  })
  .refine((given) => (given.role === 'system_admin') === (given.tenant === undefined), {
    path: ['tenant'],
    message: 'a dispatcher and an admin need a tenant; a system admin has none',
  });

export interface Terminal {
  input: Readable;
  print(line: string): void;
  printError(line: string): void;
}

/**
 * Creates a person who can sign in, and their tenant if it does not exist yet.
 * @param args command-line arguments: see `usage`
 * @returns the exit status: 1 when nobody was created, with the reason printed
 */
export async function createPersonByCommand(args: string[], terminal: Terminal): Promise<0 | 1> {
  try {
    await createFromArguments(args, terminal);
    return 0;
  } catch (error) {
    terminal.printError(explain(error));
    return 1;
  }
}

async function createFromArguments(args: string[], { input, print }: Terminal): Promise<void> {
  const given = argumentsSchema.parse(readArguments(args));
  const password = given['password-stdin'] ? await readPassword(input) : undefined;
  const created = await db().$transaction(async (client) => {
    const email = given.email.toLowerCase();
    if (await client.person.findUnique({ where: { email } })) {
      throw new Error(`There is a person with the e-mail ${email} already.`);
    }
    let tenantId: string | null = null;
    if (given.tenant) {
      const tenant = await client.tenant.findUnique({ where: { slug: given.tenant } });
      tenantId =
        tenant?.id ??
        (await createTenant({ slug: given.tenant, name: given['tenant-name'] ?? given.tenant }, client));
    }
    const { role, language, name = email } = given;
    return runAs(administrator, () =>
      createPerson({ email, name, role, language, tenantId, password }, client),
    );
  });
  print(`${created.email} can sign in now.`);
  if (!password) print(`Password: ${created.password}`);
}

function readArguments(args: string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args,
    options: {
      ...{ email: text, role: text, name: text, tenant: text, 'tenant-name': text, language: text },
      'password-stdin': { type: 'boolean' },
    },
  }).values;
}

async function readPassword(input: Readable): Promise<string> {
  const lines = createInterface({ input });
  const { value } = await lines[Symbol.asyncIterator]().next();
  lines.close();
  const password = typeof value === 'string' ? value : '';
  const { min, max } = passwordLength;
  if (password.length < min || password.length > max) {
    throw new Error(`A password has ${min} to ${max} characters; this one has ${password.length}.`);
  }
  return password;
}

function explain(error: unknown): string {
  if (error instanceof z.ZodError) {
    return [...error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`), usage].join('\n');
  }
  if (error instanceof TypeError && 'code' in error) return `${error.message}\n${usage}`; // from parseArgs
  return error instanceof Error ? error.message : String(error);
}
