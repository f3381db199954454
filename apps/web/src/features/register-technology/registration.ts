/** What the five steps gather; kept in the browser until it is registered. */
export interface Registration {
  readonly technologyId: string | null;
  readonly technologyName: string;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly kind: 'tool' | 'technique' | 'device' | 'software' | 'application' | 'dataset' | '';
  readonly origin: 'bought' | 'built' | '';
  readonly vendor: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly unitId: string;
  readonly useCaseIds: readonly string[];
  readonly useEn: string;
  readonly useFr: string;
  readonly purpose: string;
  readonly personalInformation: 'yes' | 'no' | 'unknown' | '';
  readonly stageAsked: 'test' | 'pilot' | 'operational' | '';
  readonly dataAsked: 'none' | 'synthetic' | 'volunteers' | 'real' | '';
  readonly inUse: boolean;
}

export const emptyRegistration: Registration = {
  technologyId: null,
  technologyName: '',
  nameEn: '',
  nameFr: '',
  kind: '',
  origin: '',
  vendor: '',
  description: '',
  categories: [],
  unitId: '',
  useCaseIds: [],
  useEn: '',
  useFr: '',
  purpose: '',
  personalInformation: '',
  stageAsked: '',
  dataAsked: '',
  inUse: false,
};

export const steps = ['what', 'who', 'use', 'information', 'stage', 'check'] as const;
export type Step = (typeof steps)[number];

/** The fields of a step that are still to be filled in. */
export function missingIn(step: Step, it: Registration): readonly (keyof Registration)[] {
  const need = (...names: (keyof Registration)[]): (keyof Registration)[] =>
    names.filter((name) => it[name] === '' || it[name] === null);
  switch (step) {
    case 'what':
      if (it.technologyId !== null) return [];
      return [...(it.nameEn.trim() || it.nameFr.trim() ? [] : (['nameEn'] as const)), ...need('kind')];
    case 'who':
      return it.technologyId !== null ? need('unitId') : need('origin', 'unitId');
    case 'use':
      return [
        ...(it.useCaseIds.length > 0 || it.useEn.trim() || it.useFr.trim() ? [] : (['useEn'] as const)),
        ...need('purpose'),
      ];
    case 'information':
      return need('personalInformation');
    case 'stage':
      return need('stageAsked', 'dataAsked');
    case 'check':
      return [];
  }
}

/** What the API takes. */
export function toInput(it: Registration) {
  const pair = (en: string, fr: string) => ({ en: en.trim() || null, fr: fr.trim() || null });
  const hasNewUse = it.useEn.trim() !== '' || it.useFr.trim() !== '';
  return {
    technologyId: it.technologyId,
    technology:
      it.technologyId === null
        ? {
            name: pair(it.nameEn, it.nameFr),
            kind: it.kind || 'tool',
            origin: it.origin || 'bought',
            vendor: it.vendor.trim() || null,
            categories: [...it.categories],
            sensitivity: 'open' as const,
            description: it.description.trim() || null,
          }
        : null,
    unitId: it.unitId,
    useCaseIds: [...it.useCaseIds],
    newUseCases: hasNewUse ? [{ name: pair(it.useEn, it.useFr), description: null }] : [],
    purpose: it.purpose.trim(),
    stageAsked: it.stageAsked || 'test',
    dataAsked: it.dataAsked || 'none',
    personalInformation: it.personalInformation || 'unknown',
    personalInformationCategories: [],
    inUse: it.inUse,
    intakePath: it.inUse ? 'REPORTED_IN_USE' : 'EMPLOYEE',
  };
}
