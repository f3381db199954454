import type { Fact, Facts } from '../rules/fact.ts';
import { checklistFacts } from '../rules/proposed-determination.ts';

type Answers = Readonly<Record<string, unknown>>;

const chosen = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const said = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The value that an answer stands for; not known where it was not answered, or the older checklist did not ask. */
function from(words: Readonly<Record<string, string>>, value: unknown): Fact {
  return typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}

function informationBank(answers: Answers): Facts {
  return {
    personalInformation: (answers['personalInformation'] ?? null) as Fact,
    administrativePurpose: (answers['administrativePurpose'] ?? null) as Fact,
    // A new activity is described by no bank yet.
    bank: answers['activity'] === 'new' ? 'none' : from({ yes: 'registered', no: 'none' }, answers['informationBank']),
    change: from({ new: 'newCollection', modified: 'substantial', existing: 'none' }, answers['activity']),
    action: from(
      { REGISTER: 'register', UPDATE: 'update', TRANSFER: 'transfer', TERMINATE: 'terminate', none: 'none', notNeeded: 'none' },
      answers['informationBankAction'],
    ),
  };
}

function noticeException(answers: Answers): Facts {
  // What the tool creates comes from nobody; whether it was collected at all is another answer.
  const sources = chosen(answers['collectedFrom']).filter((one) => one !== 'created');
  const direct = sources.length > 0 && sources.every((one) => one === 'person');
  const exceptions = said(answers['noticeException']) ? [answers['noticeException']] : [];
  return {
    administrativePurpose: (answers['administrativePurpose'] ?? null) as Fact,
    collection: sources.length === 0 ? null : direct ? 'direct' : 'indirect',
    notice: from({ given: 'given', notYet: 'notGiven', exception: 'notGiven' }, answers['notice']),
    exception: said(answers['notice']) ? exceptions : null,
    exceptionRecorded: exceptions.length === 0 ? null : said(answers['noticeExceptionReasons']) ? 'yes' : 'no',
  };
}

function automatedDecision(answers: Answers): Facts {
  return {
    applicability: from({ APPLIES: 'applies', NOT_APPLICABLE: 'notApplicable', APPLIED_VOLUNTARILY: 'appliedVoluntarily' }, answers['automatedDecision']),
  };
}

/** What the frozen checklist tells each table that rests on it, by the table's id. */
export const factsFromChecklist: Readonly<Record<string, (answers: Answers) => Facts>> = {
  'privacy-assessment': checklistFacts,
  'information-bank': informationBank,
  'notice-exception': noticeException,
  'automated-decision-consequences': automatedDecision,
};

/** Tables of which the checklist tells but a part: only what follows from that part is said of the case. */
export const toldInPart: ReadonlySet<string> = new Set(['information-bank', 'notice-exception', 'automated-decision-consequences']);
