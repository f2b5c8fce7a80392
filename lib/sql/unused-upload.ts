import sql from 'sql-template-tag';

/** As a condition on `uploads`: no import was made of it. */
export const notImported = sql`
  NOT EXISTS (SELECT FROM bulk_order_creations WHERE idempotency_key = uploads.file_key)`;

/** As a condition on `uploads`: no import was made of it, and none can be made of a dry run of it. */
export const unusedUpload = sql`${notImported}
  AND NOT EXISTS (SELECT FROM bulk_order_creations
                  WHERE dry_run AND original_key = uploads.file_key AND traces_removed_at IS NULL)`;
