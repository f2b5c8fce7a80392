import { redirect } from 'next/navigation';

/** Opens the first settings page. */
export default function Page() {
  redirect('/settings/api-clients');
}
