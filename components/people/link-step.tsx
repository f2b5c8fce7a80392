'use client';

import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { Notice } from '@/components/ui/notice';
import { formatMinute } from '@/components/ui/relative-time';
import type { PersonWithLink } from '@/lib/people/people-schemas';

/** Shows a password link once. Losing it does no harm: another can be created. */
export function LinkStep({ person, onDone }: { person: PersonWithLink; onDone: () => void }) {
  const { url, expires_at: expiry, mailed } = person.password_link;
  return (
    <>
      {mailed ? (
        <Notice tone="ok" title={`An e-mail with the link is on its way to ${person.email}`}>
          You need not do anything else. If it does not arrive, pass the link on yourself.
        </Notice>
      ) : (
        <Notice tone="warn" title={`Give this link to ${person.name} yourself`}>
          No e-mail was sent. Send it where only they can read it: whoever opens the link first sets the
          password.
        </Notice>
      )}
      <CopyField
        label="Link to set the password"
        text={url}
        hint={`It works once, until ${formatMinute(expiry)}, and is not shown again.`}
      />
      <div className="flex justify-end">
        <Button variant="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </>
  );
}
