import type { Citation } from '../kernel/citation.ts';
import type { FormDefinition, Question, Wording, WordingStatus } from './definition.ts';
import type { LintFault } from './lint.ts';

const statuses: readonly unknown[] = ['official', 'adapted', 'ours'] satisfies WordingStatus[];

/** The standing and the sources that a text has unless it says otherwise. */
interface Standing {
  readonly at: string;
  readonly status: WordingStatus;
  readonly sources: readonly Citation[];
}

/**
 * Every text in both languages, with a known standing; what is official or adapted says from where. Of one that is
 * official both languages are, since a text has one standing.
 */
export function lintWording(definition: FormDefinition): LintFault[] {
  const { id, status, sources, title, notice, mapping } = definition;
  const whole: Standing = { at: id, status, sources };
  return [
    ...lintStanding(whole),
    ...lintTexts(whole, title, notice, mapping?.form, ...(mapping?.fields ?? []).map(({ field }) => field)),
    ...definition.sections.flatMap((section) => [
      ...lintTexts({ ...whole, at: section.id }, section.title, section.intro),
      ...section.questions.flatMap((question) => lintQuestion(question, '')),
    ]),
  ];
}

function lintQuestion(question: Question, prefix: string): LintFault[] {
  const at = `${prefix}${question.id}`;
  const { status, sources = [], label, help } = question;
  const standing = { at, status, sources: label.source ? [...sources, label.source] : sources };
  const faults = [
    ...lintStanding(standing),
    ...lintTexts({ ...standing, sources }, label, help),
    ...(question.proposesRisks ?? []).flatMap(({ text, citation }) =>
      lintTexts({ ...standing, sources: citation ? [...sources, citation] : sources }, text),
    ),
  ];
  if ('options' in question) faults.push(...lintTexts(standing, ...question.options.flatMap(({ label, hint }) => [label, hint])));
  if (question.type === 'number') faults.push(...lintTexts(standing, question.unit));
  if ('questions' in question) {
    faults.push(...lintTexts(standing, question.itemLabel), ...question.questions.flatMap((one) => lintQuestion(one, `${at}.`)));
  }
  return faults;
}

function lintStanding({ at, status, sources }: Standing): LintFault[] {
  if (!statuses.includes(status)) return [{ code: 'missingStatus', at }];
  return status !== 'ours' && sources.length === 0 ? [{ code: 'missingSource', at }] : [];
}

function lintTexts(standing: Standing, ...texts: readonly (Wording | undefined)[]): LintFault[] {
  const { at } = standing;
  return texts.flatMap((text): LintFault[] => {
    if (!text) return [];
    const faults: LintFault[] = isMissing(text.en) || isMissing(text.fr) ? [{ code: 'missingLanguage', at }] : [];
    const { status = standing.status, source } = text;
    // That of the whole is found once, where it stands.
    if (text.status) faults.push(...lintStanding({ at, status, sources: source ? [source] : standing.sources }));
    return faults;
  });
}

const isMissing = (text: string | undefined): boolean => !text || text.trim() === '';
