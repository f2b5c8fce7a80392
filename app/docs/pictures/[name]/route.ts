import { readPicture } from '@/lib/guides/guides';

/** A picture of a guide: /docs/pictures/import.png. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const picture = await readPicture((await params).name);
  if (!picture) return new Response('Not found\n', { status: 404 });
  return new Response(picture, { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' } });
}
