import pg from 'pg';
import { raw, type Sql } from 'sql-template-tag';

/**
 * The name of a table or column as part of a statement made by `sql`, where any other text becomes a parameter. It is
 * quoted, so that it is always read as a name, and case-sensitive.
 */
export function identifier(name: string): Sql {
  return raw(pg.escapeIdentifier(name));
}
