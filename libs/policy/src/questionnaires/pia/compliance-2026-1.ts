import type { Condition, Question, Wording } from '../../forms/definition.ts';
import type { Citation } from '../../kernel/citation.ts';
import type { Bilingual } from '../../kernel/localized.ts';
import { option, questionsFrom } from '../shared/questions.ts';

/** Where the trigger comes from; what it rests on in law or policy is the risk's own citation. */
export const tool = questionsFrom('adapted', { instrument: 'OPC-E-TOOL', section: 'risk table' });

/** The idiom of the e-Tool: what is meant to exist and does not yet is another risk than what is not meant to. */
const answerStatus = [
  option('YES_IN_PLACE', 'Yes, in place', 'Oui, en place'),
  option('YES_NOT_ESTABLISHED', 'Yes, but not established yet', 'Oui, mais pas encore en place'),
  option('NO', 'No', 'Non'),
];

interface Trigger {
  /** The code of the risk, after the trigger of the e-Tool. */
  readonly code: string;
  readonly principles: readonly string[];
  readonly citation: Citation;
  readonly no: Wording;
  readonly visibleWhen?: Condition;
  readonly help?: Bilingual;
}

const more = ({ citation, visibleWhen, help }: Trigger) => ({
  sources: [{ instrument: 'OPC-E-TOOL', section: 'risk table' } as const, ...(citation.instrument === 'OPC-E-TOOL' ? [] : [citation])],
  ...(visibleWhen && { visibleWhen }),
  ...(help && { help }),
});

const proposal = ({ code, principles, citation }: Trigger) => ({ code, principles, citation });

/** A question whose *no* proposes a risk. */
export function exists(id: string, label: Bilingual, trigger: Trigger): Question {
  return tool.yesNo(id, label, { ...more(trigger), proposesRisks: [{ ...proposal(trigger), when: ['no'], text: trigger.no }] });
}

/** A question whose *no* proposes one risk and whose *not yet* another. */
export function inPlace(id: string, label: Bilingual, trigger: Trigger & { readonly notYet: Wording }): Question {
  return tool.choice(id, label, answerStatus, {
    ...more(trigger),
    proposesRisks: [
      { ...proposal(trigger), when: ['NO'], text: trigger.no },
      { ...proposal(trigger), code: `${trigger.code}Yet`, when: ['YES_NOT_ESTABLISHED'], text: trigger.notYet },
    ],
  });
}
