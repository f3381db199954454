import { answerTo } from '../forms/check.ts';
import type { Answers } from '../forms/definition.ts';
import type { DataAllowed, AuthorizationStage } from '../authorization/state.ts';
import type { Localized } from '../kernel/localized.ts';
import type { TechnologyKind } from '../technology/events.ts';

/** What a registration says, whatever version of the form it was said in. */
export interface Registration {
  /** A technology of the catalogue, or the details of a new one. */
  readonly technologyId: string | null;
  readonly technology: {
    readonly name: Localized;
    readonly kind: TechnologyKind;
    readonly origin: 'bought' | 'built';
    readonly vendor: string | null;
    readonly categories: readonly string[];
    readonly description: string | null;
  } | null;
  readonly unitId: string;
  readonly useCaseIds: readonly string[];
  readonly newUseCases: readonly { readonly name: Localized; readonly description: string | null }[];
  readonly purpose: string;
  readonly stageAsked: AuthorizationStage;
  readonly dataAsked: DataAllowed;
  readonly personalInformation: 'yes' | 'no' | 'unknown';
  readonly personalInformationCategories: readonly string[];
  readonly inUse: boolean;
  readonly intakePath: string;
}

/**
 * What complete and valid answers to the form `intake` come to. A name that says nothing of its language is in that of
 * the answers; the other one, if given, is in the other language.
 */
export function registrationFromIntake(answers: Answers, language: 'en' | 'fr'): Registration {
  const technologyId = textOf(answers, 'technology');
  return {
    technologyId,
    technology:
      technologyId === null
        ? {
            name: nameIn(answers, language),
            kind: answers['kind'] as TechnologyKind,
            origin: answers['origin'] as 'bought' | 'built',
            vendor: textOf(answers, 'vendor'),
            categories: categoriesOf(answers),
            description: textOf(answers, 'description'),
          }
        : null,
    unitId: textOf(answers, 'unit') ?? '',
    useCaseIds: listOf(answers, 'knownUses') as string[],
    newUseCases: (listOf(answers, 'useCases') as Answers[]).map((use) => ({
      name: nameIn(use, language),
      description: textOf(use, 'description'),
    })),
    purpose: textOf(answers, 'purpose') ?? '',
    stageAsked: answers['stageAsked'] as AuthorizationStage,
    dataAsked: answers['dataAsked'] as DataAllowed,
    personalInformation: answers['personalInformation'] as Registration['personalInformation'],
    personalInformationCategories: listOf(answers, 'personalInformationCategories') as string[],
    inUse: answers['inUse'] === 'yes',
    intakePath: textOf(answers, 'intakePath') ?? '',
  };
}

/** Whoever says that it recognizes faces or works on other biometrics has said the category too: the risk rests on it. */
function categoriesOf(answers: Answers): readonly string[] {
  const chosen = listOf(answers, 'categories') as string[];
  const isBiometric = ['face', 'otherBiometrics'].includes(String(answerTo(answers, 'biometricFeatures')));
  return isBiometric && !chosen.includes('BIOMETRICS') ? [...chosen, 'BIOMETRICS'] : chosen;
}

function textOf(answers: Answers, id: string): string | null {
  const value = answerTo(answers, id);
  return typeof value === 'string' ? value.trim() || null : null;
}

function listOf(answers: Answers, id: string): readonly unknown[] {
  const value = answerTo(answers, id);
  return Array.isArray(value) ? value : [];
}

function nameIn(answers: Answers, language: 'en' | 'fr'): Localized {
  const [name, other] = [textOf(answers, 'name'), textOf(answers, 'otherName')];
  return language === 'en' ? { en: name, fr: other } : { en: other, fr: name };
}
