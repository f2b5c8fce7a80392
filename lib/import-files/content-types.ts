import type { FileKind } from '@/lib/table-files/file-kind';

/** The content type with which each kind of file is uploaded (seed 003, "Upload File To Signed URL"). */
export const contentTypes: Record<FileKind, string> = {
  csv: 'text/csv',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
