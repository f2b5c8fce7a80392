import { expect, test } from 'vitest';
import { whoFormWords } from '@/components/consignees/who-form';
import { consigneeBody } from '@/lib/consignees/consignee-schemas';

test.each([
  [{}, 'Give a phone number, a name, or both.'],
  [{ name: 'Al' }, 'At least 3 characters.'],
  [{ phone: '1'.repeat(201) }, 'At most 200 characters.'],
])('explains why the API would not look up %j', (who, message) => {
  expect(consigneeBody.safeParse(who, { error: whoFormWords }).error?.issues).toMatchObject([{ message }]);
});
