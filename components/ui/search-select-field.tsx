'use client';

import { Combobox } from '@base-ui/react/combobox';
import { ChevronsUpDown, Check } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { SEARCH_PAUSE_MS } from '@/components/ui/search-field';
import { selectItemClass, selectPopupClass, selectTriggerClass } from '@/components/ui/select-classes';
import type { SelectOption } from '@/components/ui/select-field';
import { useFormats } from '@/components/ui/use-formats';

interface SearchSelectFieldProps {
  label: string;
  value: SelectOption | null;
  onChange: (option: SelectOption) => void;
  /** The search results, or the first of them. */
  options: readonly SelectOption[];
  /** The number of results. */
  total: number;
  isSearching: boolean;
  /** Called once the typing pauses; an empty text asks for all. */
  onSearch: (text: string) => void;
  placeholder?: string;
  /** What the search looks in. */
  searchLabel?: string;
  error?: string;
}

/** Picks one of more options than a list can show: a select with a search box above its options. */
export function SearchSelectField(props: SearchSelectFieldProps) {
  const { label, value, onChange, options, total, isSearching, onSearch, placeholder, error } = props;
  const t = useTranslations('ui.searchSelect');
  const formats = useFormats();
  const { searchLabel = t('partOfName') } = props;
  const noteId = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Combobox.Root
        items={options}
        // The server searches.
        filter={null}
        value={value}
        onValueChange={(next) => {
          if (next) onChange(next);
        }}
        isItemEqualToValue={(option, chosen) => option.value === chosen.value}
        onInputValueChange={(text) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onSearch(text.trim()), SEARCH_PAUSE_MS);
        }}
        autoHighlight
      >
        <Combobox.Label className="text-[0.8125rem] font-medium">{label}</Combobox.Label>
        <Combobox.Trigger
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? noteId : undefined}
          className={selectTriggerClass('md')}
        >
          <span className={value ? 'truncate' : 'truncate text-faint'}>
            <Combobox.Value placeholder={placeholder} />
          </span>
          <Combobox.Icon className="shrink-0 text-faint">
            <ChevronsUpDown aria-hidden className="size-3.5" />
          </Combobox.Icon>
        </Combobox.Trigger>
        <Combobox.Portal>
          <Combobox.Positioner className="z-60 outline-none" sideOffset={4} align="start">
            <Combobox.Popup
              aria-label={label}
              aria-busy={isSearching || undefined}
              className={selectPopupClass}
            >
              <Combobox.Input
                aria-label={searchLabel}
                placeholder={searchLabel}
                className="h-9 w-full border-b bg-transparent px-2.5 -outline-offset-2"
              />
              <Combobox.List className="max-h-[min(21rem,calc(var(--available-height)-4.5rem))] overflow-y-auto py-1 empty:py-0">
                {(option: SelectOption) => (
                  <Combobox.Item key={option.value} value={option} className={selectItemClass}>
                    <Combobox.ItemIndicator className="col-start-1 text-accent">
                      <Check aria-hidden className="size-4" />
                    </Combobox.ItemIndicator>
                    <span className="col-start-2 min-w-0 truncate">{option.label}</span>
                    {option.hint ? (
                      <span className="col-start-3 max-w-36 truncate text-xs text-faint">{option.hint}</span>
                    ) : null}
                  </Combobox.Item>
                )}
              </Combobox.List>
              <Combobox.Status className="border-t px-2.5 py-1.5 text-xs text-faint empty:hidden">
                {isSearching
                  ? t('searching')
                  : total === 0
                    ? t('nothing')
                    : total > options.length
                      ? t('firstOf', { shown: formats.count(options.length), total: formats.count(total) })
                      : null}
              </Combobox.Status>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {error ? (
        <p id={noteId} role="alert" className="text-[0.8125rem] text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}
