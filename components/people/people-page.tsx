'use client';

import { useQuery } from '@tanstack/react-query';
import { UserPlus, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listState } from '@/components/api/list-state';
import { usePerson } from '@/components/frame/person-context';
import { AddPersonDialog } from '@/components/people/add-person-dialog';
import { DisablePersonDialog } from '@/components/people/disable-person-dialog';
import { EditPersonDialog } from '@/components/people/edit-person-dialog';
import { PasswordLinkDialog } from '@/components/people/password-link-dialog';
import { usePeopleTable } from '@/components/people/people-table';
import { type PersonAction, PersonMenu } from '@/components/people/person-menu';
import { enablePerson, peoplePerPage, peopleQuery } from '@/components/people/queries';
import { readPeopleFilter } from '@/components/people/read-people-filter';
import { usePersonChange } from '@/components/people/use-person-change';
import { Button } from '@/components/ui/button';
import { ListPage } from '@/components/ui/list-page';
import { EmptyState, ErrorState } from '@/components/ui/states';
import { useToasts } from '@/components/ui/toasts';
import { type DialogProps, useDialogChoice } from '@/components/ui/use-dialog-choice';
import { useListFilter } from '@/components/ui/use-list-filter';
import type { Person } from '@/lib/people/people-schemas';

type Choice = { action: 'add' } | { action: Exclude<PersonAction, 'enable'>; person: Person };

/** The people who may sign in for the tenant, and the actions an administrator has on them. */
export function PeoplePage() {
  const t = useTranslations('people.peoplePage');
  const table = usePeopleTable();
  const { tenantId, person: self } = usePerson();
  const { filter, clear, goTo } = useListFilter(readPeopleFilter);
  const people = useQuery(peopleQuery(tenantId, filter.page));
  const { dialog, openDialog } = useDialogChoice<Choice>();
  const toasts = useToasts();
  const enable = usePersonChange(enablePerson, ({ name }) => toasts.add({ title: t('enabled', { name }) }));

  const act = (action: PersonAction, person: Person) =>
    action === 'enable' ? enable.mutate(person.id) : openDialog({ action, person });
  const addButton = (
    <Button variant="primary" icon={<UserPlus />} onClick={() => openDialog({ action: 'add' })}>
      {t('add')}
    </Button>
  );

  return (
    <>
      <ListPage
        eyebrow={t('eyebrow')}
        title={t('title')}
        intro={t('intro')}
        actions={people.data && people.data.total > 0 ? addButton : null}
        filters={
          enable.error ? <ErrorState className="mb-4" title={t('notEnabled')} error={enable.error} /> : null
        }
        noun="people"
        list={listState(people)}
        table={table({
          ownEmail: self.email,
          menuOf: (person) => (
            <PersonMenu
              person={person}
              isSelf={person.email === self.email}
              onAction={(action) => act(action, person)}
            />
          ),
        })}
        page={filter.page}
        perPage={peoplePerPage}
        onPage={goTo}
        isFiltered={false}
        onShowAll={clear}
        noMatch={{ title: t('noMatch'), hint: t('noMatchHint') }}
        empty={
          <EmptyState icon={<Users />} title={t('empty')} action={addButton}>
            {t('emptyHint')}
          </EmptyState>
        }
      />
      {dialog ? <ActionDialog {...dialog} ownEmail={self.email} /> : null}
    </>
  );
}

function ActionDialog({ choice, ownEmail, ...props }: DialogProps & { choice: Choice; ownEmail: string }) {
  const { open, onClose } = props;
  if (choice.action === 'add') return <AddPersonDialog {...props} />;
  const { person } = choice;
  switch (choice.action) {
    case 'change':
      return <EditPersonDialog person={person} isSelf={person.email === ownEmail} {...props} />;
    case 'make-link':
      return <PasswordLinkDialog person={person} {...props} />;
    case 'disable':
      return <DisablePersonDialog person={person} open={open} onClose={onClose} />;
  }
}
