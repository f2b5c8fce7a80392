import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { redirectToReport } from '../redirect-to-report';

export const GET = redirectToReport('success');

export const { DELETE, PATCH, POST, PUT } = methodNotAllowed({ GET });
