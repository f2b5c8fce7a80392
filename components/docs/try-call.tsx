'use client';

import { type FormEvent, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import {
  type CallForm,
  callOfForm,
  type Entered,
  jsonFault,
  missingParameters,
} from '@/components/docs/call-of-form';
import { CopyCurl } from '@/components/docs/copy-curl';
import { docsWords as words } from '@/components/docs/docs-words';
import { type CallAnswer, makeCall } from '@/components/docs/make-call';
import { curlOfRequest } from '@/components/domain/curl-of-request';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextAreaField, TextField } from '@/components/ui/text-field';

/** Who is signed in. The tenant of a system administrator is null. */
export interface Caller {
  name: string;
  tenantName: string | null;
  /** The tenant to name in calls: one that a system administrator has chosen, or test data. Null: the caller's own. */
  tenantId?: string | null;
}

interface TryCallProps extends CallForm {
  origin: string;
  caller: Caller | null;
  /** Whether it is answered without a token and without a session. */
  isPublic: boolean;
  bodies: readonly { type: string; examples: { name: string; text: string }[] }[];
}

/** A form that makes a call of the API and shows its answer, and the same call as a command. */
export function TryCall({ origin, caller, isPublic, bodies, ...form }: TryCallProps) {
  const [entered, setEntered] = useState<Entered>(caller?.tenantId ? { tenant_id: caller.tenantId } : {});
  const [token, setToken] = useState('');
  const [type, setType] = useState(bodies[0]?.type ?? '');
  const [body, setBody] = useState(bodies[0]?.examples[0]?.text ?? '');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [bodyFault, setBodyFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<CallAnswer | string | null>(null);
  // What is typed or sent before the page's code runs would be lost.
  const isRunning = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

  const { path, headers } = callOfForm(form, entered);
  const hasBody = bodies.length > 0;
  const curl = curlOfRequest({ method: form.method, path, request_body: hasBody ? body : null }, origin, {
    ...{ contentType: type, isPublic },
    headers: headers.map(([name, value]) => `${name}: ${value}`),
  });

  const formRef = useRef<HTMLFormElement>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    const empty = missingParameters(form, entered);
    const fault = hasBody && type === 'application/json' ? jsonFault(body) : null;
    flushSync(() => {
      setMissing(empty);
      setBodyFault(fault);
    });
    if (empty.length > 0 || fault !== null) {
      formRef.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    setBusy(true);
    setOutcome(null);
    const answer = await makeCall(path, {
      method: form.method,
      headers: [
        ...headers.map(([name, value]): [string, string] => [name, value]),
        ...(hasBody ? [['Content-Type', type] as [string, string]] : []),
        ...(token ? [['Authorization', `Bearer ${token.trim()}`] as [string, string]] : []),
      ],
      body: hasBody ? body : undefined,
    });
    setOutcome(answer);
    setBusy(false);
  }

  return (
    <form ref={formRef} onSubmit={(event) => void send(event)} noValidate>
      <fieldset disabled={!isRunning} className="flex min-w-0 flex-col gap-4">
        <p className="text-muted">{whoCalls(caller, isPublic)}</p>
        {form.method === 'GET' || isPublic ? null : <Notice tone="warn">{words.changes}</Notice>}
        {isPublic ? null : (
          <TextField
            label={words.token}
            hint={words.tokenHint}
            value={token}
            onChange={({ target }) => setToken(target.value)}
            type="password"
            autoComplete="off"
            spellCheck={false}
          />
        )}
        {form.parameters.map(({ name, in: place, isRequired, values }) => (
          <TextField
            key={place + name}
            label={`${name} (${words.places[place]}${isRequired ? `, ${words.required}` : ''})`}
            hint={values.length > 0 ? `${words.values}: ${values.join(', ')}` : undefined}
            error={missing.includes(name) ? words.fillIn : undefined}
            value={entered[name] ?? ''}
            onChange={({ target }) => setEntered((before) => ({ ...before, [name]: target.value }))}
            autoComplete="off"
            spellCheck={false}
          />
        ))}
        {hasBody ? (
          <>
            <Fillings
              bodies={bodies}
              onFill={(chosen, text) => {
                setType(chosen);
                setBody(text);
                setBodyFault(null);
              }}
            />
            <TextAreaField
              label={words.bodyOf(type)}
              error={bodyFault === null ? undefined : words.invalidJson(bodyFault)}
              value={body}
              onChange={({ target }) => setBody(target.value)}
              rows={8}
              spellCheck={false}
              className="font-mono text-xs"
            />
          </>
        ) : null}
        <div>
          <Button type="submit" variant="primary" busy={isBusy}>
            {words.send}
          </Button>
        </div>
        <div aria-live="polite">{outcome === null ? null : <Outcome outcome={outcome} />}</div>
        <CopyCurl text={curl} />
      </fieldset>
    </form>
  );
}

function whoCalls(caller: Caller | null, isPublic: boolean): string {
  if (isPublic) return words.tryPublic;
  return caller ? words.tryAs(caller.name, caller.tenantName) : words.tryAsNobody;
}

/** What the body can be filled with, where there is a choice. */
function Fillings({
  bodies,
  onFill,
}: Pick<TryCallProps, 'bodies'> & { onFill: (type: string, text: string) => void }) {
  const all = bodies.flatMap(({ type, examples }) => examples.map((example) => ({ type, ...example })));
  if (all.length < 2) return null;
  return (
    <div role="group" aria-label={words.examples} className="flex flex-wrap items-center gap-2">
      <span className="text-[0.8125rem] text-muted">{`${words.examples}:`}</span>
      {all.map(({ type, name, text }) => (
        <Button
          key={type + name}
          size="sm"
          className="h-auto whitespace-normal"
          onClick={() => onFill(type, text)}
        >
          {bodies.length > 1 ? `${name} (${type})` : name}
        </Button>
      ))}
    </div>
  );
}

function Outcome({ outcome }: { outcome: CallAnswer | string }) {
  if (typeof outcome === 'string') return <Notice tone="bad">{words.unreachable(outcome)}</Notice>;
  const { status, ms, requestId, type, text, bytes, isCut } = outcome;
  return (
    <section aria-label={words.answer}>
      <p>
        <strong>{status}</strong>
        <span className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
          {[` ${ms} ms`, type, requestId].filter(Boolean).join(' · ')}
        </span>
      </p>
      {text === null ? (
        <p className="text-muted">{words.binary(bytes, type)}</p>
      ) : text === '' ? (
        <p className="text-muted">{words.emptyAnswer}</p>
      ) : (
        <pre
          tabIndex={0}
          role="group"
          aria-label={words.body}
          className="mt-1 max-h-[32rem] overflow-auto rounded-md border bg-sunken p-3 font-mono text-xs"
        >
          {text}
        </pre>
      )}
      {isCut ? <p className="text-muted">{words.cut}</p> : null}
    </section>
  );
}
