import { foldValue } from '@/lib/shaping/compile-rules';
import { type ProfileRules, profileRulesSchema } from '@/lib/shaping/profile-schema';

/**
 * Rules as a request may send them: without those that would do nothing. Rules that are stored already are read by
 * `profileRulesSchema`, so that a stricter check never makes them unreadable.
 */
export const sentRulesSchema = profileRulesSchema.superRefine((rules, context) => {
  for (const { code, path, params } of findUselessRules(rules)) {
    context.addIssue({ code: 'custom', path, message: code, params: { code, ...params } });
  }
});

interface UselessRule {
  code: 'needs_order_columns' | 'empty_package_set' | 'repeated_replacement';
  path: (string | number)[];
  params?: { from: string };
}

function findUselessRules({ replacements, packages, ...rules }: ProfileRules): UselessRule[] {
  const found: UselessRule[] = [];
  if (rules.order_continues && !rules.order_columns) {
    found.push({ code: 'needs_order_columns', path: ['order_continues'] });
  }
  for (const [index, set] of (packages?.sets ?? []).entries()) {
    if (Object.keys(set).length === 0) {
      found.push({ code: 'empty_package_set', path: ['packages', 'sets', index] });
    }
  }
  for (const [field, pairs] of Object.entries(replacements)) {
    const seen = new Set<string>();
    for (const [index, { from }] of (pairs ?? []).entries()) {
      const value = foldValue(from);
      if (seen.has(value)) {
        const path = ['replacements', field, index, 'from'];
        found.push({ code: 'repeated_replacement', path, params: { from: from.slice(0, 80) } });
      }
      seen.add(value);
    }
  }
  return found;
}
