import { docsWords as words } from '@/components/docs/docs-words';
import { Markdown } from '@/components/docs/markdown';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import type { FieldView, SchemaView } from '@/lib/guides/view-schema';

/** A schema: what it is, and its fields below one another, each with its own. */
export function SchemaFields({ view }: { view: SchemaView }) {
  return (
    <>
      <SchemaFacts view={view} />
      <Inside view={view} />
    </>
  );
}

function Inside({ view: { fields, choices } }: { view: SchemaView }) {
  return (
    <>
      {fields.length > 0 ? (
        <ul className="mt-2 divide-y border-s-2 ps-3">
          {fields.map((field) => (
            <Field key={field.name} field={field} />
          ))}
        </ul>
      ) : null}
      {choices.map((choice, index) => (
        <Disclosure key={index} label={words.oneForm(index + 1, choice.type)} className="mt-2">
          <SchemaFields view={choice} />
        </Disclosure>
      ))}
    </>
  );
}

function Field({ field }: { field: FieldView }) {
  const isDeep = field.fields.length > 0 || field.choices.length > 0;
  return (
    <li className="py-2">
      <FieldName name={field.name} isRequired={field.isRequired} />
      <SchemaFacts view={field} />
      {isDeep ? (
        <Disclosure label={words.fieldsOf(field.name)} className="mt-1">
          <Inside view={field} />
        </Disclosure>
      ) : null}
    </li>
  );
}

/** The name of a field or parameter. @param place where it stands, if not in a body */
export function FieldName({
  name,
  isRequired,
  place,
}: {
  name: string;
  isRequired: boolean;
  place?: string;
}) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <code className="font-mono font-semibold [overflow-wrap:anywhere]">{name}</code>
      {place ? <span className="text-[0.8125rem] text-muted">{place}</span> : null}
      {isRequired ? <Badge tone="warn">{words.required}</Badge> : null}
    </div>
  );
}

/** The type, the limits, the values and the description of a schema. */
export function SchemaFacts({ view: { type, rules, values, description } }: { view: SchemaView }) {
  return (
    <>
      <p className="text-[0.8125rem] text-muted">{[type, ...rules].join(', ')}</p>
      {values.length > 0 ? (
        <p className="text-[0.8125rem] text-muted [overflow-wrap:anywhere]">
          {`${words.values}: `}
          <code className="font-mono">{values.join(', ')}</code>
        </p>
      ) : null}
      {description ? <Markdown text={description} guides={[]} /> : null}
    </>
  );
}
