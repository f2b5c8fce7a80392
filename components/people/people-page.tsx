'use client';

import { useQuery } from '@tanstack/react-query';
import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { usePerson } from '@/components/frame/person-context';
import { AddPersonDialog } from '@/components/people/add-person-dialog';
import { DisablePersonDialog } from '@/components/people/disable-person-dialog';
import { EditPersonDialog } from '@/components/people/edit-person-dialog';
import { PasswordLinkDialog } from '@/components/people/password-link-dialog';
import { PeopleTable, PeopleTableSkeleton } from '@/components/people/people-table';
import { type PersonAction, PersonMenu } from '@/components/people/person-menu';
import { enablePerson, peoplePerPage, peopleQuery } from '@/components/people/queries';
import { usePersonChange } from '@/components/people/use-person-change';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import { readPage, useAddressQuery } from '@/components/ui/use-address-query';
import type { Person } from '@/lib/people/people-schemas';

type Asked = { action: 'add' } | { action: Exclude<PersonAction, 'enable'>; person: Person };

/** Who may sign in for the tenant, and what an administrator does with them. */
export function PeoplePage() {
  const { tenantId, person: self } = usePerson();
  const { query, change } = useAddressQuery();
  const page = readPage(query.get('page'));
  const people = useQuery(peopleQuery(tenantId, page));
  const [asked, setAsked] = useState<(Asked & { open: boolean }) | null>(null);
  const toasts = useToasts();
  const enable = usePersonChange(enablePerson, ({ name }) =>
    toasts.add({ title: `${name} can sign in again` }),
  );

  const ask = (next: Asked) => setAsked({ ...next, open: true });
  const act = (action: PersonAction, person: Person) =>
    action === 'enable' ? enable.mutate(person.id) : ask({ action, person });
  const addButton = (
    <Button variant="primary" icon={<UserPlus />} onClick={() => ask({ action: 'add' })}>
      Add person
    </Button>
  );

  return (
    <>
      <PageHeader
        eyebrow="Settings"
        title="People"
        actions={people.data && people.data.total > 0 ? addButton : null}
      >
        Who signs in for your company, and what they may do.
      </PageHeader>
      {enable.error ? (
        <ErrorState className="mb-4" title="The person could not be enabled" error={enable.error} />
      ) : null}
      {people.error && !people.data ? (
        <ErrorState
          title="The people could not be loaded"
          error={people.error}
          onRetry={() => void people.refetch()}
        />
      ) : (
        <div className="rounded-lg border bg-surface">
          {people.data === undefined ? (
            <PeopleTableSkeleton />
          ) : people.data.total > 0 ? (
            <>
              <PeopleTable
                people={people.data.data}
                ownEmail={self.email}
                stale={people.isPlaceholderData}
                menuOf={(person) => (
                  <PersonMenu
                    person={person}
                    isSelf={person.email === self.email}
                    onAction={(action) => act(action, person)}
                  />
                )}
              />
              <Pagination
                page={page}
                limit={peoplePerPage}
                total={people.data.total}
                noun="people"
                onPage={(next) => change({ page: next === 1 ? null : next })}
              />
            </>
          ) : (
            <EmptyState icon={<Users />} title="Nobody works for this tenant yet" action={addButton}>
              Add the first administrator, who can then add the others.
            </EmptyState>
          )}
        </div>
      )}
      {asked ? (
        <AskedDialog
          asked={asked}
          ownEmail={self.email}
          onClose={() => setAsked((before) => before && { ...before, open: false })}
          onClosed={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}

function AskedDialog({
  asked,
  ownEmail,
  ...ways
}: {
  asked: Asked & { open: boolean };
  ownEmail: string;
  onClose: () => void;
  onClosed: () => void;
}) {
  const { open } = asked;
  if (asked.action === 'add') return <AddPersonDialog open={open} {...ways} />;
  const { person } = asked;
  switch (asked.action) {
    case 'change':
      return <EditPersonDialog person={person} isSelf={person.email === ownEmail} open={open} {...ways} />;
    case 'make-link':
      return <PasswordLinkDialog person={person} open={open} {...ways} />;
    case 'disable':
      return <DisablePersonDialog person={person} open={open} onClose={ways.onClose} />;
  }
}
