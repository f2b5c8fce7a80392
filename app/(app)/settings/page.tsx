import { redirect } from 'next/navigation';
import { signInFirst } from '@/app/(app)/sign-in-first';
import { settingsPagesOf } from '@/components/domain/settings-pages';

/** Opens the first settings page that the person may see. */
export default async function Page() {
  const { role } = await signInFirst('/settings');
  redirect(settingsPagesOf(role)[0]?.href ?? '/imports');
}
