import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { redirectToReport } from '../redirect-to-report';

export const GET = redirectToReport('failed');

export const { DELETE, PATCH, POST, PUT } = methodNotAllowed({ GET });
