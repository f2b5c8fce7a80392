import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { changeOwnLanguage } from '@/components/api/auth-calls';
import { useErrorWords } from '@/components/ui/error-words';
import { useToasts } from '@/components/ui/toasts';
import type { Language } from '@/lib/languages/language';

/** Changes the language of the signed-in person's screens, messages and mails. */
export function useLanguageChange(): (language: Language) => void {
  const router = useRouter();
  const toasts = useToasts();
  const readError = useErrorWords();
  const problem = useTranslations('ui.problem');
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: changeOwnLanguage,
    onSuccess: async () => {
      router.refresh();
      // Reasons and messages come in the person's language.
      await queryClient.invalidateQueries();
    },
    onError: (error) => toasts.add({ title: readError(error).message ?? problem('didNotWork') }),
  });
  return mutate;
}
