'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { makeMendLink } from '@/components/import-job/queries';
import { useRefreshJob } from '@/components/import-job/use-refresh-job';
import { Button, buttonClass } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { FormButtons } from '@/components/ui/form-buttons';
import { FormDialog } from '@/components/ui/form-dialog';
import { countOf } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { formatMinute } from '@/components/ui/relative-time';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import type { DialogProps } from '@/components/ui/use-dialog-choice';
import { RequestProblem } from '@/lib/http/browser-fetch';
import type { ImportDetail } from '@/lib/imports/import-schemas';
import { mendLinkDays, mendLinkLengths } from '@/lib/mend-links/mend-link-limits';
import type { MadeMendLink } from '@/lib/mend-links/mend-link-schemas';

const dayOptions = [mendLinkDays.least, mendLinkDays.byDefault, 7, mendLinkDays.most].map((days) => ({
  value: String(days),
  label: countOf(days, 'day', 'days'),
}));

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
      title={make.data ? 'The link is ready' : 'Ask the shipper to correct rows'}
    >
      {make.data ? (
        <LinkStep job={job} link={make.data} mailTo={mailTo.trim()} onDone={onClose} />
      ) : (
        <form noValidate onSubmit={submit} className="flex flex-col gap-4">
          <p className="text-muted">
            Whoever has the link sees the failed rows of this import that are still open, and nothing else.
            The corrected rows come back as a follow-up, which starts at once.
          </p>
          <TextField
            label="For whom (optional)"
            dir="auto"
            autoComplete="off"
            maxLength={mendLinkLengths.madeFor}
            hint="A name or an e-mail, for you and your colleagues: it stands in the audit trail."
            value={madeFor}
            onChange={(event) => setMadeFor(event.target.value)}
          />
          <TextAreaField
            label="Message to the shipper (optional)"
            dir="auto"
            rows={2}
            maxLength={mendLinkLengths.message}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
          {canMail ? (
            <TextField
              label="Mail it to (optional)"
              type="email"
              dir="ltr"
              autoComplete="off"
              hint="Left empty, you send the link yourself."
              error={mailProblem}
              value={mailTo}
              onChange={(event) => setMailTo(event.target.value)}
            />
          ) : null}
          <SelectField label="The link works for" value={days} onChange={setDays} options={dayOptions} />
          <FormButtons
            submitLabel={mailTo.trim() ? 'Make and mail link' : 'Make link'}
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
  return (
    <>
      {link.mailed ? (
        <Notice tone="ok" title={`An e-mail with the link is on its way to ${mailTo}`}>
          If it does not arrive, pass the link on yourself.
        </Notice>
      ) : (
        <Notice
          tone="warn"
          title={mailTo ? 'The e-mail could not be sent' : 'Send it to the shipper yourself'}
        >
          {mailTo ? 'Send the link yourself. ' : ''}
          Whoever has the link can see and correct these rows. You can withdraw it at any time.
        </Notice>
      )}
      <CopyField
        label="Mend link"
        text={link.url}
        hint={`It works until ${formatMinute(link.expires_at)}, and is not shown again.`}
      />
      <div className="flex flex-wrap justify-end gap-2">
        {link.mailed ? null : (
          <a href={mailOf(job, link)} className={buttonClass()}>
            <Mail aria-hidden />
            Write an e-mail
          </a>
        )}
        <Button variant="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </>
  );
}

/** The address that has the person's mail program begin a mail with the link, to whom it is for if that is an e-mail. */
function mailOf(
  job: ImportDetail,
  { url, made_for: madeFor, message, expires_at: end }: MadeMendLink,
): string {
  const to = madeFor && /^\S+@\S+$/.test(madeFor) ? madeFor : '';
  const body = [
    ...(message ? [message, ''] : []),
    `Some rows of “${job.name}” could not be imported. Please correct them here:`,
    url,
    '',
    `The link works until ${formatMinute(end)}.`,
  ].join('\r\n');
  const subject = `Rows to correct: ${job.name}`;
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
