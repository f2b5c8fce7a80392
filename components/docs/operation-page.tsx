import type { ReactNode } from 'react';
import { docsWords as words } from '@/components/docs/docs-words';
import { Markdown } from '@/components/docs/markdown';
import { MethodBadge } from '@/components/docs/method-badge';
import { FieldName, SchemaFacts, SchemaFields } from '@/components/docs/schema-fields';
import { TryCall, type Caller } from '@/components/docs/try-call';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { PlainLink } from '@/components/ui/plain-link';
import { anchorOf } from '@/lib/guides/guide-address';
import type {
  Reference,
  ReferenceAnswer,
  ReferenceBody,
  ReferenceOperation,
} from '@/lib/guides/read-reference';
import { sampleOfSchema } from '@/lib/guides/sample-of-schema';
import { viewSchema } from '@/lib/guides/view-schema';

type Document = Reference['document'];

/** One call of the API: what it takes and answers, and a form that makes it. */
export function OperationPage({
  operation,
  document,
  origin,
  caller,
}: {
  operation: ReferenceOperation;
  document: Document;
  /** Where the API is reached. */
  origin: string;
  /** Who is signed in. */
  caller: Caller | null;
}) {
  const { method, path, tag, summary, description, parameters, bodies, answers } = operation;
  return (
    <>
      <p className="mb-1 text-[0.8125rem]">
        <PlainLink href={`/docs/api#${anchorOf(tag)}`} className="text-accent hover:underline">
          {`${words.reference}: ${tag}`}
        </PlainLink>
      </p>
      <h1 className="text-xl font-semibold tracking-tight">{summary}</h1>
      <p className="mt-2 mb-3 flex flex-wrap items-baseline gap-2">
        <MethodBadge method={method} />
        <code className="font-mono [overflow-wrap:anywhere]">{path}</code>
        {operation.isDeprecated ? <Badge tone="warn">{words.deprecated}</Badge> : null}
      </p>
      {description ? <Markdown text={description} guides={[]} /> : null}
      <Allowed allowed={operation.allowed} />
      {parameters.length > 0 ? (
        <Part title={words.parameters}>
          <ul className="divide-y">
            {parameters.map(({ name, in: place, isRequired, description: about, schema }) => (
              <li key={place + name} className="py-2">
                <FieldName name={name} isRequired={isRequired} place={words.places[place]} />
                <SchemaFacts view={{ ...viewSchema(document, schema), description: about }} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {bodies.length > 0 ? (
        <Part title={words.requestBody}>
          {bodies.map((body) => (
            <Body key={body.type} body={body} document={document} />
          ))}
        </Part>
      ) : null}
      <Part title={words.answers}>
        {answers.map((answer) => (
          <Answer key={answer.status} answer={answer} document={document} />
        ))}
      </Part>
      <Part title={words.tryIt}>
        <TryCall
          method={method}
          path={path}
          origin={origin}
          caller={caller}
          isPublic={!operation.allowed.some(({ scheme }) => scheme !== 'basic')}
          parameters={parameters.map((each) => ({
            ...{ name: each.name, in: each.in, isRequired: each.isRequired },
            values: viewSchema(document, each.schema).values,
          }))}
          bodies={bodies.map((body) => ({ type: body.type, examples: fillings(document, body) }))}
        />
      </Part>
    </>
  );
}

function Allowed({ allowed }: Pick<ReferenceOperation, 'allowed'>) {
  return (
    <Part title={words.whoMayCall}>
      <ul>
        {allowed.length === 0 ? <li>{words.everybody}</li> : null}
        {allowed.map(({ scheme, scopes }) => (
          <li key={scheme}>
            {words.schemes[scheme]}
            {scopes.map((scope) => (
              <span key={scope}>
                {`, ${words.scope} `}
                <code className="font-mono text-[0.8125rem]">{scope}</code>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Answer({
  answer: { status, description, bodies },
  document,
}: {
  answer: ReferenceAnswer;
  document: Document;
}) {
  const isGood = Number(status) < 400;
  const inside = bodies.map((body) => <Body key={body.type} body={body} document={document} />);
  return (
    <div className="border-b py-2 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-2">
        <Badge tone={isGood ? 'ok' : 'neutral'}>{status}</Badge>
        <div className="min-w-0 flex-1">
          <Markdown text={description} guides={[]} />
        </div>
      </div>
      {bodies.length === 0 ? (
        <p className="text-[0.8125rem] text-muted">{words.noBody}</p>
      ) : isGood ? (
        inside
      ) : (
        <Disclosure label={words.fieldsOf(status)}>{inside}</Disclosure>
      )}
    </div>
  );
}

function Body({ body: { type, schema, examples }, document }: { body: ReferenceBody; document: Document }) {
  return (
    <div className="py-1">
      <p className="font-mono text-[0.8125rem]">{type}</p>
      <SchemaFields view={viewSchema(document, schema)} />
      {examples.map(({ name, value }) => (
        <Disclosure key={name} label={`${words.example}: ${name}`} className="mt-2">
          <pre
            tabIndex={0}
            role="group"
            aria-label={name}
            className="max-h-96 overflow-auto rounded-md border bg-sunken p-3 font-mono text-xs"
          >
            {asText(type, value)}
          </pre>
        </Disclosure>
      ))}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={anchorOf(title)} className="mt-6">
      <h2 id={anchorOf(title)} className="mb-1 scroll-mt-4 border-b pb-1 font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What the form can be filled with: the examples, or else what is required. */
function fillings(document: Document, { type, schema, examples }: ReferenceBody) {
  const all =
    examples.length > 0 ? examples : [{ name: words.required, value: sampleOfSchema(document, schema) }];
  return all.map(({ name, value }) => ({ name, text: asText(type, value) }));
}

function asText(type: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (type === 'application/x-www-form-urlencoded')
    return new URLSearchParams(value as Record<string, string>).toString();
  return JSON.stringify(value, null, 2);
}
