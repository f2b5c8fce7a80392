/** What can happen to a job, as its timeline names it. */
export const timelineEvents = [
  'file_accepted',
  'mapping_received',
  'import_started',
  'import_resumed',
  'geocoder_unavailable',
  'import_completed',
  'import_failed',
  'import_aborted',
  'import_settled',
  'import_reopened',
  'manifest_totals_set',
  'follow_up_created',
  'mend_link_created',
  'mend_link_opened',
  'mend_link_withdrawn',
  'rollback_started',
  'deliveries_deleted',
] as const;

export type TimelineEvent = (typeof timelineEvents)[number];
