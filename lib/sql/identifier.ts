import pg from 'pg';
import { raw, type Sql } from 'sql-template-tag';

/**
 * The name of a table or column as part of a statement made by `sql`, where any other text becomes a parameter. Quoted, so
 * that it is never read as anything but a name; in exactly this case.
 */
export function identifier(name: string): Sql {
  return raw(pg.escapeIdentifier(name));
}
