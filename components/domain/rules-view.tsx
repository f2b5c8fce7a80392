import { type DescribedContent, describeRules } from '@/components/domain/describe-rules';
import { useRuleWords } from '@/components/domain/use-rule-words';

/** All that a version of a profile decides, in plain words. */
export function RulesView({
  content,
  serviceName,
}: {
  content: DescribedContent;
  /** Of the delivery service; null: none, or unknown. */
  serviceName: string | null;
}) {
  const words = useRuleWords();
  return describeRules(content, serviceName, words).map(({ title, rules }) => (
    <section key={title} className="border-b px-4 py-3 last:border-b-0">
      <h3 className="mb-1.5 text-[0.8125rem] font-semibold">{title}</h3>
      <dl className="flex flex-col gap-x-4 gap-y-1 sm:grid sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        {rules.map(({ label, value }, index) => (
          <div key={index} className="contents">
            <dt className="text-muted [overflow-wrap:anywhere]">
              <bdi>{label}</bdi>
            </dt>
            <dd className="mb-1 [overflow-wrap:anywhere] whitespace-pre-wrap sm:mb-0">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
