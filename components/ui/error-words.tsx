'use client';

import { createContext, useContext, type ReactNode } from 'react';

/** What a person needs to know about a failure. */
export interface ErrorWords {
  /** A sentence that says what is wrong and what to do; null if nothing is known except that it failed. */
  message: string | null;
  /** The requested thing does not exist, or this person may not see it. */
  isMissing: boolean;
}

type ReadError = (error: unknown) => ErrorWords;

const readNothing: ReadError = () => ({ message: null, isMissing: false });

const ErrorWordsContext = createContext<ReadError>(readNothing);

/**
 * Provides the function that reads errors, so that the components in this folder can show why something
 * failed without knowing the API.
 */
export function ErrorWordsProvider({ readError, children }: { readError: ReadError; children: ReactNode }) {
  return <ErrorWordsContext value={readError}>{children}</ErrorWordsContext>;
}

/** The app's function for reading errors. */
export function useErrorWords(): ReadError {
  return useContext(ErrorWordsContext);
}
