import type pg from 'pg';

/** What only its triggers and its owner guard (audit_events), and what only migrations write. */
const guarded: Record<string, string> = {
  audit_events: 'SELECT, INSERT, DELETE',
  _prisma_migrations: 'SELECT',
};

/**
 * Lets a role that owns nothing do what the running app does: read and write rows, and make schemas of its own (the
 * embedded engine keeps its tables in two). Rows of the audit trail it may add and, where the triggers let it, remove.
 * @param owner connected as the owner of the database and its tables
 */
export async function grantAccess(owner: pg.Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
  );
  const grantee = owner.escapeIdentifier(role);
  const grants = rows.map(({ name }) => {
    const rights = guarded[name] ?? 'SELECT, INSERT, UPDATE, DELETE';
    return `GRANT ${rights} ON public.${owner.escapeIdentifier(name)} TO ${grantee}`;
  });
  const database = owner.escapeIdentifier(owner.database!);
  // One text is one transaction.
  await owner.query(
    [
      ...grants,
      `GRANT USAGE ON SCHEMA public TO ${grantee}`,
      `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO ${grantee}`,
      `GRANT CREATE, TEMPORARY ON DATABASE ${database} TO ${grantee}`,
    ].join(';\n'),
  );
}
