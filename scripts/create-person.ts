/**
 * `npm run create-person -- --email ana@example.com --name Ana --role admin --tenant northwind` makes somebody who can
 * sign in: an installation of one's own seeds nobody. A tenant that is not there yet is made, named by --tenant-name.
 * The password is made up and printed once; with --password-stdin it is the first line of the standard input.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { actAs } from '@/lib/audit/doer';
import { createPerson } from '@/lib/auth/create-person';
import { passwordLength } from '@/lib/auth/password';
import { db, disconnect } from '@/lib/db';
import { languages } from '@/lib/messages/language';
import { createTenant } from '@/lib/tenants/create-tenant';
import { PersonRole } from '@/prisma/generated/enums';

/** Whoever may run scripts on the server, under the name they have there. */
const administrator = {
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

try {
  await run();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await disconnect();
}

async function run() {
  const given = argumentsSchema.parse(readArguments());
  const password = given['password-stdin'] ? await readPassword() : undefined;
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
    return actAs(administrator, () =>
      createPerson({ email, name, role, language, tenantId, password }, client),
    );
  });
  console.log(`${created.email} can sign in now.`);
  if (!password) console.log(`Password: ${created.password}`);
}

function readArguments() {
  const text = { type: 'string' } as const;
  return parseArgs({
    options: {
      ...{ email: text, role: text, name: text, tenant: text, 'tenant-name': text, language: text },
      'password-stdin': { type: 'boolean' },
    },
  }).values;
}

async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
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
