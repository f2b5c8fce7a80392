import { ChevronDown, ChevronUp, Play, X } from 'lucide-react';
import Link from 'next/link';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { ChosenFile } from '@/components/new-import/several/chosen-files';
import { describeFiles, type FileState, type FileStatus } from '@/components/new-import/several/file-status';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button, IconButton } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Panel } from '@/components/ui/panel';
import { Spinner } from '@/components/ui/spinner';
import { useFormats } from '@/components/ui/use-formats';

const tones: Record<FileState, Tone> = {
  reading: 'neutral',
  ready: 'ok',
  'some-fail': 'warn',
  look: 'bad',
  starting: 'accent',
  started: 'accent',
};

interface FilesPanelProps {
  chosen: readonly ChosenFile[];
  statuses: Readonly<Record<number, FileStatus>>;
  /** The file whose wizard is open. */
  openId: number | null;
  onOpen: (id: number) => void;
  /** The files that the button starts. */
  includedIds: ReadonlySet<number>;
  onInclude: (id: number, isOn: boolean) => void;
  onRemove: (id: number) => void;
  onStart: () => void;
}

/** The files of the morning, how far each is, and the button that starts them all. */
export function FilesPanel(props: FilesPanelProps) {
  const t = useTranslations('newImport.filesPanel');
  const tStatus = useTranslations('newImport.fileStatus');
  const { chosen, statuses, includedIds, onStart } = props;
  const reading: FileStatus = { state: 'reading', words: tStatus('reading'), customer: null, jobId: null };
  const isStarting = chosen.some(({ id }) => statuses[id]?.state === 'starting');
  return (
    <Panel
      id="files"
      title={t('title', { count: chosen.length })}
      aside={
        <p role="status" className="tabular-nums">
          {describeFiles(
            chosen.map(({ id }) => statuses[id]),
            tStatus,
          )}
        </p>
      }
      bodyClassName="p-0"
    >
      <ul className="divide-y">
        {chosen.map((entry) => (
          <FileLine key={entry.id} entry={entry} status={statuses[entry.id] ?? reading} {...props} />
        ))}
      </ul>
      <div className="flex justify-end border-t p-3">
        <Button
          variant="primary"
          icon={<Play />}
          busy={isStarting}
          disabled={includedIds.size === 0}
          onClick={onStart}
          className="max-sm:w-full"
        >
          {includedIds.size === 0 ? t('startNone') : t('start', { count: includedIds.size })}
        </Button>
      </div>
    </Panel>
  );
}

function FileLine({
  entry: { id, file },
  status,
  openId,
  onOpen,
  includedIds,
  onInclude,
  onRemove,
}: FilesPanelProps & { entry: ChosenFile; status: FileStatus }) {
  const { state, words, customer, jobId } = status;
  const t = useTranslations('newImport.filesPanel');
  const tCommon = useTranslations('common');
  const formats = useFormats();
  const isOpen = openId === id && jobId === null;
  return (
    <li
      className={classNames(
        'grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 px-4 py-2.5',
        isOpen && 'bg-accent-soft',
      )}
    >
      <input
        type="checkbox"
        aria-label={t('include', { name: file.name })}
        className="size-4 accent-accent"
        checked={includedIds.has(id)}
        disabled={state !== 'ready' && state !== 'some-fail'}
        onChange={(event) => onInclude(id, event.target.checked)}
      />
      <div className="min-w-0">
        <p className="flex min-w-0 flex-wrap items-center gap-x-2">
          <bdi className="min-w-0 font-medium [overflow-wrap:anywhere]">{file.name}</bdi>
          <Badge tone={tones[state]}>
            {state === 'reading' ? <Spinner /> : null}
            {t(`states.${state}`)}
          </Badge>
        </p>
        <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
          {/* Each part on its own: names of either direction stand beside one another. */}
          {[customer && t('forCustomer', { customer }), words, formats.bytes(file.size)]
            .filter((part) => part !== null && part !== '')
            .map((part, index) => (
              <Fragment key={index}>
                {index > 0 ? ' · ' : null}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
        </p>
      </div>
      <div className="flex items-center gap-1">
        {jobId ? (
          <Link href={`/imports/${jobId}`} className="text-accent underline-offset-2 hover:underline">
            {t('showImport')}
          </Link>
        ) : (
          <>
            <Button
              size="sm"
              aria-expanded={isOpen}
              aria-label={isOpen ? t('closeFile', { name: file.name }) : t('openFile', { name: file.name })}
              icon={isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
              onClick={() => onOpen(id)}
            >
              {isOpen ? tCommon('close') : t('open')}
            </Button>
            <IconButton
              size="sm"
              label={t('remove', { name: file.name })}
              icon={<X />}
              disabled={state === 'starting'}
              onClick={() => onRemove(id)}
            />
          </>
        )}
      </div>
    </li>
  );
}
