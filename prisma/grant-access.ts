import type pg from 'pg';

/** Tables with restricted access: audit_events, guarded only by its triggers and owner, and tables that only migrations write. */
const guarded: Record<string, string> = {
  audit_events: 'SELECT, INSERT, DELETE',
  _prisma_migrations: 'SELECT',
};

/**
 * Grants a role that owns nothing what the running app needs: to read and write rows, and to create schemas of its own (the
 * embedded engine keeps its tables in two). It may add rows to the audit trail and, where the triggers allow it, delete them.
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
  // Sent as one query string, which PostgreSQL runs in one transaction.
  await owner.query(
    [
      ...grants,
      `GRANT USAGE ON SCHEMA public TO ${grantee}`,
      `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO ${grantee}`,
      `GRANT CREATE, TEMPORARY ON DATABASE ${database} TO ${grantee}`,
    ].join(';\n'),
  );
}
