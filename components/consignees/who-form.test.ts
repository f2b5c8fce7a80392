import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { whoFormWords } from '@/components/consignees/who-form';
import { consigneeBody } from '@/lib/consignees/consignee-schemas';
import { en } from '@/lib/messages/catalogues/en';

test.each([
  [{}, 'Give a phone number, a name, or both.'],
  [{ name: 'Al' }, 'At least 3 characters.'],
  [{ phone: '1'.repeat(201) }, 'At most 200 characters.'],
])('explains why the API would not look up %j', (who, message) => {
  const t = createTranslator({ locale: 'en-GB', messages: en, namespace: 'consignees.whoForm' });
  expect(consigneeBody.safeParse(who, { error: whoFormWords(t) }).error?.issues).toMatchObject([{ message }]);
});
