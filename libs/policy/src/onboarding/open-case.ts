import type { Answers } from '../forms/definition.ts';
import { append, type Append, type DecidingContext } from '../kernel/command.ts';
import { refuse, type Refusal } from '../kernel/refusal.ts';
import type { StreamKind } from '../kernel/stream.ts';
import type { EventOf } from '../aggregates.ts';
import { registrationFromIntake, type Registration } from './registration-from-intake.ts';

/** The number of a case that is opened now. */
export function caseNumber({ profile, today, sequence }: Pick<Opening, 'profile' | 'today' | 'sequence'>): string {
  return `${profile.program.acronym.en}-${today.slice(0, 4)}-${String(sequence).padStart(4, '0')}`;
}

type Opening = Pick<DecidingContext<StreamKind>, 'get' | 'newId' | 'today' | 'profile' | 'sequence'>;

/** Who asks, and by which frozen answers to the form `intake`. */
export interface Asked {
  readonly caseId: string;
  readonly requesterId: string;
  readonly frozen: { readonly answers: Answers; readonly definitionVersion: string; readonly contentHash: string };
  /** The language of the names in the answers. */
  readonly language: 'en' | 'fr';
  /** The report of existing use that it comes from. */
  readonly reportId: string | null;
}

export interface Opened {
  readonly number: string;
  readonly technologyId: string;
  readonly registered: Extract<EventOf<'onboarding'>, { readonly name: 'registered' }>;
  readonly ofTechnology: Append;
}

/**
 * What opens a case, whoever asks for it: a registration, or NTOP that makes one of a report. The technology's stream is
 * the one that the answers name, or the new one `technology`; both must have been asked for by `needs`.
 */
export function openCase(context: Opening, { caseId, requesterId, frozen, language, reportId }: Asked): Opened | Refusal {
  const { profile } = context;
  const asked = registrationFromIntake(frozen.answers, language);
  const { unitId, purpose, stageAsked, dataAsked, personalInformation, personalInformationCategories, inUse, intakePath } = asked;
  if (!profile.units.some((unit) => unit.id === unitId)) return refuse('unknownUnit', { unit: unitId });
  const technologyId = asked.technologyId ?? context.newId('technology');
  const technology = context.get('technology', technologyId);
  if (asked.technologyId !== null && !technology.catalogued) return refuse('unknownTechnology');
  if (!asked.useCaseIds.every((id) => technology.useCaseIds.includes(id))) return refuse('useCaseUnknown');

  const named = asked.newUseCases.map((useCase, index) => ({ ...useCase, useCaseId: context.newId(`useCase:${index}`) }));
  const useCaseIds = [...asked.useCaseIds, ...named.map((useCase) => useCase.useCaseId)];
  const number = caseNumber(context);
  const { definitionVersion, contentHash } = frozen;

  return {
    number,
    technologyId,
    registered: {
      name: 'registered',
      data: {
        number,
        technologyId,
        requesterId,
        unitId,
        useCaseIds,
        stageAsked,
        dataAsked,
        personalInformation,
        personalInformationCategories,
        categories: asked.technology?.categories ?? technology.categories,
        inUse,
        intakePath,
        definitionVersion,
        contentHash,
        reportId,
      },
      text: { purpose },
    },
    ofTechnology: append('technology', technologyId, [
      ...(asked.technology ? [catalogued(asked.technology)] : []),
      ...named.map(({ useCaseId, name, description }) => ({
        name: 'useCaseNamed' as const,
        data: { useCaseId, name },
        text: { description },
      })),
      { name: 'caseOpened' as const, data: { caseId } },
    ]),
  };
}

/** Everybody may look up what was just registered; whether it must be hidden is for the triage to say. */
function catalogued({ description, ...details }: NonNullable<Registration['technology']>) {
  return { name: 'catalogued' as const, data: { ...details, sensitivity: 'open' as const }, text: { description } };
}
