import { requirePersonActor } from '@/lib/auth/require-person-actor';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { changeOwnLanguage } from '@/lib/people/change-own-language';
import { ownLanguageSchema } from '@/lib/people/people-schemas';
import { route } from '@/lib/routes/route';

export const PUT = route(
  {
    summary: 'Choose the language of one’s own screens, messages and mails',
    permission: 'signed-in',
    body: ownLanguageSchema,
    response: ownLanguageSchema,
    errors: ['person_required'],
  },
  async ({ actor, body }) => changeOwnLanguage(requirePersonActor(actor), body),
);

export const { DELETE, GET, OPTIONS, PATCH, POST } = methodNotAllowed({ PUT });
