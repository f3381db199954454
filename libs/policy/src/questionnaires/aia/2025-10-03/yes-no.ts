import type { Option } from '../../../forms/definition.ts';

/** Yes and no, with what each is worth. */
export function yesNo(yes: number, no: number): readonly Option[] {
  return [
    { id: 'yes', points: yes, label: { en: 'Yes', fr: 'Oui' } },
    { id: 'no', points: no, label: { en: 'No', fr: 'Non' } },
  ];
}
