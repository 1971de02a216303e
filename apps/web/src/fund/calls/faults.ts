import { createContext, useContext } from 'react';

/** What the server refused, by the id of the field. */
export const FaultsContext = createContext<ReadonlyMap<string, string>>(new Map());

export const useFault = (field: string): string | undefined => useContext(FaultsContext).get(field);
