import { contentTypes } from '@/lib/import-files/content-types';
import type { OperationNotes } from '@/lib/routes/operation-notes';

const inbox = '/api/inboxes/[inboxId]';

/** Files without a person. docs/inboxes.md says what is imported by itself and what waits. */
export const inboxOperations: Readonly<Record<string, OperationNotes>> = {
  'GET /api/inboxes': { id: 'listInboxes', description: 'In pages, without their tokens.' },
  'POST /api/inboxes': {
    id: 'createInbox',
    description: 'Lading keeps only a hash of the token: store the address now, or make a new one later.',
  },
  [`GET ${inbox}`]: { id: 'getInbox', description: 'With its limits; without its token.' },
  [`PATCH ${inbox}`]: {
    id: 'updateInbox',
    description: 'What is left out stays. Files that wait are judged by the new limits.',
  },
  [`DELETE ${inbox}`]: { id: 'deleteInbox', description: 'Files that came to it are decided all the same.' },
  [`POST ${inbox}/rotate-token`]: {
    id: 'rotateInboxToken',
    description: 'The address is in this answer only. Programs that send to the old one get 404.',
  },
  [`GET ${inbox}/files`]: {
    id: 'listReceivedFiles',
    description: 'The last 50, each with its reason in words.',
  },
  [`PUT ${inbox}/[fileName]`]: {
    id: 'sendFile',
    description:
      '`inboxId` is the token, or the inbox’s ID beside `Authorization: Bearer <token>`. The same bytes within 24 hours are the same file: 200 with the first answer’s `id`, and nothing is imported twice.',
    sends: Object.values(contentTypes),
  },
  [`GET ${inbox}/received/[receivedFileId]`]: {
    id: 'getReceivedFile',
    description: 'Asked with the token that sent it, until `state` is no longer `checking`.',
  },
};
