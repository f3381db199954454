import type { Fact, Facts } from '../../rules/fact.ts';
import { checklistFacts } from '../../rules/proposed-determination.ts';
import { chosen, from, isSaid as said, type Answers, type Tells } from './reading.ts';

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

/** Which of the three answers it is; the reasons are asked for where the directive is not simply said to apply. */
function applicability(answers: Answers): Facts {
  return {
    applicability: from({ APPLIES: 'applies', NOT_APPLICABLE: 'notApplicable', APPLIED_VOLUNTARILY: 'appliedVoluntarily' }, answers['automatedDecision']),
  };
}

function automatedDecision(answers: Answers): Facts {
  return {
    voluntary: from({ APPLIES: 'no', NOT_APPLICABLE: 'no', APPLIED_VOLUNTARILY: 'yes' }, answers['automatedDecision']),
    legalRationale: said(answers['automatedDecisionReasons']) ? 'yes' : null,
  };
}

export const checklistTells: Tells = {
  'privacy-assessment': checklistFacts,
  'information-bank': informationBank,
  'notice-exception': noticeException,
  'automated-decision': automatedDecision,
  'automated-decision-consequences': applicability,
};
