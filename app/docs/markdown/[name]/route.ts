import { listGuides } from '@/lib/guides/guides';

/** A guide as it stands in docs/: /docs/api.md, which next.config.ts leads here. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const guide = (await listGuides()).find((each) => each.name === name);
  if (!guide) return new Response('Not found. /llms.txt lists what there is to read.\n', { status: 404 });
  const headers = { 'Content-Type': 'text/markdown; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(guide.text, { headers });
}
