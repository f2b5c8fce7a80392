import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuidePage } from '@/components/docs/guide-page';
import { guideNameOf } from '@/lib/guides/guide-address';
import { listGuides } from '@/lib/guides/guides';

async function findGuide(params: PageProps<'/docs/[name]'>['params']) {
  const name = guideNameOf((await params).name);
  const guides = await listGuides();
  return { guides, guide: guides.find((each) => each.name === name) };
}

export async function generateMetadata({ params }: PageProps<'/docs/[name]'>): Promise<Metadata> {
  return { title: (await findGuide(params)).guide?.title };
}

export default async function Page({ params }: PageProps<'/docs/[name]'>) {
  const { guide, guides } = await findGuide(params);
  if (!guide) notFound();
  return <GuidePage name={guide.name} text={guide.text} guides={guides.map(({ name }) => name)} />;
}
