import { useEffect, useState } from 'react';
import { loadDefinitions, type FormDefinition } from '@gatehouse/policy/forms';

/** Every version of every form; null until they are loaded. */
export function useDefinitions(): readonly FormDefinition[] | null {
  const [definitions, setDefinitions] = useState<readonly FormDefinition[] | null>(null);
  useEffect(() => {
    void loadDefinitions().then(setDefinitions);
  }, []);
  return definitions;
}
