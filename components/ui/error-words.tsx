'use client';

import { createContext, useContext, type ReactNode } from 'react';

/** What a person needs to know of something that failed. */
export interface ErrorWords {
  /** A sentence that says what is wrong and what to do; null: nothing better is known than that it failed. */
  message: string | null;
  /** What was asked for does not exist, or not for this person. */
  isMissing: boolean;
}

type ReadError = (error: unknown) => ErrorWords;

const readNothing: ReadError = () => ({ message: null, isMissing: false });

const ErrorWordsContext = createContext<ReadError>(readNothing);

/**
 * Tells everything below how errors are read. So the parts of this folder can show why something failed without knowing the API
 * that said so.
 */
export function ErrorWordsProvider({ readError, children }: { readError: ReadError; children: ReactNode }) {
  return <ErrorWordsContext value={readError}>{children}</ErrorWordsContext>;
}

/** Reads errors as the app does. */
export function useErrorWords(): ReadError {
  return useContext(ErrorWordsContext);
}
