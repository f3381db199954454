import { createContext, useContext } from 'react';

/** What a form tells its fields: how their ids begin, and which of them still lack an answer. */
interface FormContext {
  readonly prefix: string;
  readonly faults: Readonly<Record<string, string>>;
}

export const Form = createContext<FormContext>({ prefix: '', faults: {} });

/** The id and the fault of a field that its form knows by name. */
export function useNamed(name: string | undefined): { readonly id: string | undefined; readonly fault: string | undefined } {
  const { prefix, faults } = useContext(Form);
  return name === undefined ? { id: undefined, fault: undefined } : { id: `${prefix}-${name}`, fault: faults[name] };
}
