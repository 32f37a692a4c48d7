import { createContext, useContext } from 'react';

const NonceContext = createContext('');

/** The server provides it while rendering; a browser hides it from scripts, so there it is empty. */
export const NonceProvider = NonceContext.Provider;

export function useNonce(): string {
  return useContext(NonceContext);
}
