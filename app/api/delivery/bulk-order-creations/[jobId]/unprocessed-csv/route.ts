import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { redirectToFile } from '../redirect-to-file';

export const GET = redirectToFile('unprocessed');

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
