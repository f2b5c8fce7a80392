import { S3Client } from '@aws-sdk/client-s3';

export interface S3Place {
  bucket: string;
  /** For stores other than AWS. */
  endpoint?: string;
  region: string;
}

/** A client of S3 or of a compatible store. Credentials come from the AWS SDK's usual sources. */
export function openS3Client({ endpoint, region }: Omit<S3Place, 'bucket'>): S3Client {
  return new S3Client({
    region,
    endpoint,
    forcePathStyle: endpoint !== undefined,
    // Many stores other than AWS don't support the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}
