'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

/** A password field that can show its text: people who see what they type need not type it twice. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, 'type' | 'end'>) {
  const t = useTranslations('ui.passwordField');
  const [isShown, setIsShown] = useState(false);
  return (
    <TextField
      dir="ltr"
      spellCheck={false}
      autoCapitalize="none"
      {...props}
      type={isShown ? 'text' : 'password'}
      end={
        <IconButton
          size="sm"
          label={isShown ? t('hide') : t('show')}
          icon={isShown ? <EyeOff className="text-faint" /> : <Eye className="text-faint" />}
          onClick={() => setIsShown(!isShown)}
        />
      }
    />
  );
}
