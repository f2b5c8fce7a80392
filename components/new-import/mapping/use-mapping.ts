'use client';

import { startTransition, useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import { useTenantKey } from '@/components/frame/person-context';
import {
  beginMapping,
  fitsTemplate,
  noMapping,
  reduceMapping,
} from '@/components/new-import/mapping/mapping-state';
import { resumedOf } from '@/components/new-import/drafts/resumed-files';
import { findMissingFields } from '@/components/new-import/mapping/find-missing-fields';
import { recallDraft } from '@/components/new-import/mapping/draft-choices';
import { recallChoices } from '@/components/new-import/mapping/remembered-choices';
import { useImportPlaces } from '@/components/new-import/mapping/use-import-places';
import { useAddressPoints } from '@/components/new-import/points/use-address-points';
import type { KnownBeforehand } from '@/components/new-import/reading/reading-messages';
import type { FileReading } from '@/components/new-import/reading/reading-state';
import { type FurtherRules, joinRules, rulesForFile } from '@/components/new-import/rules/rules-state';
import { matchColumns } from '@/lib/headers/match-columns';
import { namedColumns } from '@/lib/shaping/compile-rules';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import { type Header, resolveHeader } from '@/lib/headers/resolve-header';
import type { Correction } from '@/lib/table-files/correct-rows';
import { suggestMappings } from '@/lib/headers/suggest-mappings';

/** Rows are checked again once the mapping has been unchanged for this long. */
const REST_MS = 200;

interface UseMappingOptions {
  file: File;
  reading: FileReading;
  startCheck: (header: Header, rules: ProfileRules, known: KnownBeforehand) => void;
  /** The rules of the import that is being repeated. */
  template: ProfileRules | null;
  /** The mapping of the profile that fits the file: column name → field; null: none does, or it is not known yet. */
  recognised: ReadonlyMap<string, string> | null;
  /** Whether the person has chosen that profile: a draft may come from another one. */
  isPicked: boolean;
  further: FurtherRules;
  /** Cells changed by hand; the same array as long as they are the same. */
  corrections: readonly Correction[];
  /** The default pickup of the chosen customer; null: none; undefined: not known yet. */
  defaultPickupId: string | null | undefined;
  /** Called with the names of the columns when they are found, and when another header row is chosen. */
  onHeaders: (names: readonly string[]) => void;
}

/**
 * The header row and the meaning of each column: first as remembered or suggested, then as the person
 * chooses.
 */
export function useMapping({
  file,
  reading,
  startCheck,
  template,
  recognised,
  isPicked,
  further,
  corrections,
  defaultPickupId,
  onHeaders,
}: UseMappingOptions) {
  const tenant = useTenantKey();
  const { firstRows, firstRowsSheet } = reading;
  const [mapping, dispatch] = useReducer(reduceMapping, noMapping);
  const [chosenRow, setChosenRow] = useState<{ row: number; sheet: string | null } | null>(
    () => resumedOf(file)?.draft.headerRow ?? null,
  );
  const resolved = useMemo(() => {
    if (!firstRows) return null;
    // Read again in another charset, a file may have other rows; so may another sheet.
    const chosen = chosenRow?.sheet === firstRowsSheet ? chosenRow.row : null;
    const isThere = firstRows.some(({ rowNumber }) => rowNumber === chosen);
    return resolveHeader(firstRows, { rowNumber: isThere ? chosen : null });
  }, [firstRows, firstRowsSheet, chosenRow]);
  const headerIndex = resolved?.header?.index ?? 0;
  const headerRowNumber = resolved?.header?.rowNumber ?? 1;
  const sampleRows = useMemo(
    () => (firstRows ?? []).slice(headerIndex + 1).map(({ cells }) => cells),
    [firstRows, headerIndex],
  );

  const mapped = useRef({ file, sheet: firstRowsSheet });
  const reportHeaders = useEffectEvent(onHeaders);
  useEffect(() => {
    if (!resolved) return;
    const names = resolved.problem ? [] : resolved.header.names;
    const known = fitsTemplate(names, template)
      ? rulesForFile(template, names).mapping
      : ((isPicked ? null : recallDraft(tenant, file.name, names)?.mapping) ??
        recognised ??
        // Another file in place of one that was mapped by hand, with the same columns.
        recallDraft(tenant, null, names)?.mapping ??
        recallChoices(tenant, names)?.mapping ??
        null);
    const columns = beginMapping(names, suggestMappings(names, sampleRows), known);
    const anew = mapped.current.file !== file || mapped.current.sheet !== firstRowsSheet;
    mapped.current = { file, sheet: firstRowsSheet };
    // The panels of the file come with its columns: drawn in pieces, so that the page answers meanwhile.
    startTransition(() => {
      dispatch({ type: 'begin', columns, anew });
      reportHeaders(names);
    });
  }, [file, firstRowsSheet, resolved, sampleRows, template, recognised, isPicked, tenant]);

  const { columns } = mapping;
  const rules = useMemo(() => joinRules(columns, further), [columns, further]);
  const places = useImportPlaces(rules, defaultPickupId);
  const { ofJob, hasDefaultPickup } = places;
  const names = columns.map(({ name }) => name);
  const missing = findMissingFields(rules, hasDefaultPickup, names, sampleRows, further.pointsByAddress);
  // The import would refuse a file that lacks a column that its rules read.
  const named = namedColumns(rules);
  const present = matchColumns(names, named);
  const lacking = named.filter((name) => !present.has(name));
  const isMapped = columns.length > 0 && missing.length === 0 && lacking.length === 0;
  const isReady = isMapped && ofJob !== undefined;
  const addressPoints = useAddressPoints(reading.check, rules.coordinates);
  const { chosen: points } = addressPoints;
  const header = resolved?.header;
  useEffect(() => {
    if (!isReady || !header) return;
    const timer = setTimeout(
      () => startCheck(header, rules, { places: ofJob, points, corrections }),
      REST_MS,
    );
    return () => clearTimeout(timer);
  }, [isReady, rules, ofJob, points, corrections, header, startCheck]);

  return {
    mapping,
    dispatch,
    sampleRows,
    missing,
    isMapped,
    isReady,
    rules,
    places,
    addressPoints,
    headerIndex,
    headerRowNumber,
    headerProblem: resolved?.problem ?? null,
    /** The header row that the person has chosen; null: none. */
    chosenRow,
    chooseHeaderRow: (row: number) => setChosenRow({ row, sheet: firstRowsSheet }),
  };
}
