'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { makeMendLink } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button, buttonClass } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { type Formats, useFormats } from '@/components/ui/use-formats';
import { RequestProblem } from '@/lib/http/browser-fetch';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import { mendLinkDays, mendLinkLengths } from '@/lib/mend-links/mend-link-limits';
import type { MadeMendLink } from '@/lib/mend-links/mend-link-schemas';

const dayChoices = [mendLinkDays.least, mendLinkDays.byDefault, 7, mendLinkDays.most];

/** Makes a link by which the shipper mends the failed rows of an import, then shows it once. */
export function MakeMendLinkDialog({
  job,
  canMail,
  open,
  onClose,
  onClosed,
}: DialogProps & {
  job: ImportDetail;
  /** Whether a mail server is set up. */
  canMail: boolean;
}) {
  const t = useTranslations('importJob.makeMendLinkDialog');
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  const refresh = useRefreshJob(job.id);
  const [days, setDays] = useState(String(mendLinkDays.byDefault));
  const [madeFor, setMadeFor] = useState('');
  const [message, setMessage] = useState('');
  const [mailTo, setMailTo] = useState('');
  const make = useMutation({
    mutationFn: () =>
      makeMendLink(tenantId, job.id, {
        days: Number(days),
        made_for: madeFor.trim() || null,
        message: message.trim() || null,
        mail_to: mailTo.trim() || null,
      }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: queryKeys.mendLinks(tenantId, job.id) });
      void refresh();
    },
  });
  const mailProblem =
    make.error instanceof RequestProblem ? make.error.fieldMessages.get('mail_to') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      locked={make.isPending || make.isSuccess}
      title={t(make.data ? 'ready' : 'title')}
    >
      {make.data ? (
        <LinkStep job={job} link={make.data} mailTo={mailTo.trim()} onDone={onClose} />
      ) : (
        <form noValidate onSubmit={submit} className="flex flex-col gap-4">
          <p className="text-muted">{t('intro')}</p>
          <TextField
            label={t('madeFor')}
            dir="auto"
            autoComplete="off"
            maxLength={mendLinkLengths.madeFor}
            hint={t('madeForHint')}
            value={madeFor}
            onChange={(event) => setMadeFor(event.target.value)}
          />
          <TextAreaField
            label={t('message')}
            dir="auto"
            rows={2}
            maxLength={mendLinkLengths.message}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
          {canMail ? (
            <TextField
              label={t('mailTo')}
              type="email"
              dir="ltr"
              autoComplete="off"
              hint={t('mailToHint')}
              error={mailProblem}
              value={mailTo}
              onChange={(event) => setMailTo(event.target.value)}
            />
          ) : null}
          <SelectField
            label={t('worksFor')}
            value={days}
            onChange={setDays}
            options={dayChoices.map((count) => ({ value: String(count), label: t('days', { count }) }))}
          />
          <FormButtons
            submitLabel={t(mailTo.trim() ? 'makeAndMail' : 'make')}
            busy={make.isPending}
            error={mailProblem ? null : make.error}
            onCancel={onClose}
          />
        </form>
      )}
    </FormDialog>
  );
}

/** Shows a link once. Losing it does no harm: another can be made. */
function LinkStep({
  job,
  link,
  mailTo,
  onDone,
}: {
  job: ImportDetail;
  link: MadeMendLink;
  mailTo: string;
  onDone: () => void;
}) {
  const t = useTranslations('importJob.makeMendLinkDialog');
  const formats = useFormats();
  return (
    <>
      {link.mailed ? (
        <Notice tone="ok" title={t('mailed', { address: mailTo })}>
          {t('mailedHint')}
        </Notice>
      ) : (
        <Notice tone="warn" title={t(mailTo ? 'notMailed' : 'sendYourself')}>
          {mailTo ? `${t('sendLinkYourself')} ` : ''}
          {t('whoever')}
        </Notice>
      )}
      <CopyField
        label={t('link')}
        text={link.url}
        hint={t('linkHint', { time: formats.minute(link.expires_at) })}
      />
      <div className="flex flex-wrap justify-end gap-2">
        {link.mailed ? null : (
          <a href={mailOf(job, link, t, formats)} className={buttonClass()}>
            <Mail aria-hidden />
            {t('writeMail')}
          </a>
        )}
        <Button variant="primary" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </>
  );
}

/** The address that has the person's mail program begin a mail with the link, to whom it is for if that is an e-mail. */
function mailOf(
  job: ImportDetail,
  { url, made_for: madeFor, message, expires_at: end }: MadeMendLink,
  t: ReturnType<typeof useTranslations<'importJob.makeMendLinkDialog'>>,
  formats: Formats,
): string {
  const to = madeFor && /^\S+@\S+$/.test(madeFor) ? madeFor : '';
  const body = [
    ...(message ? [message, ''] : []),
    t('mail.ask', { name: job.name }),
    url,
    '',
    t('mail.until', { time: formats.minute(end) }),
  ].join('\r\n');
  const subject = t('mail.subject', { name: job.name });
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
