import { Badge, type Tone } from '@/components/ui/badge';

const tones: Readonly<Record<string, Tone>> = { GET: 'neutral', DELETE: 'bad' };

/** The method of a call. */
export function MethodBadge({ method }: { method: string }) {
  return <Badge tone={tones[method] ?? 'accent'}>{method}</Badge>;
}
