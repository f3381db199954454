import { answerTo } from '../forms/check.ts';
import type { Answers } from '../forms/definition.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { AccountTerms } from './state.ts';

/** What a report says, whatever version of the form it was said in. */
export interface Report {
  readonly technologyId: string | null;
  readonly name: string | null;
  readonly vendor: string | null;
  readonly unitId: string;
  readonly how: string;
  readonly use: string;
  readonly since: string | null;
  readonly stillUsed: boolean;
  readonly stoppedOn: PlainDate | null;
  readonly personalInformation: 'yes' | 'no' | 'unknown';
  readonly accountsKnown: 'none' | 'all' | 'some' | 'unknown';
  readonly accounts: readonly { readonly holder: string; readonly openedOn: PlainDate | null; readonly terms: AccountTerms }[];
}

/** What complete and valid answers to the form `existing-use` come to. */
export function reportFromAnswers(answers: Answers): Report {
  const accounts = (answerTo(answers, 'accounts') ?? []) as readonly Answers[];
  return {
    technologyId: textOf(answers, 'technology'),
    name: textOf(answers, 'name'),
    vendor: textOf(answers, 'vendor'),
    unitId: textOf(answers, 'unit') ?? '',
    how: textOf(answers, 'how') ?? '',
    use: textOf(answers, 'use') ?? '',
    since: sinceOf(answers),
    stillUsed: answers['stillUsed'] === 'yes',
    stoppedOn: textOf(answers, 'stoppedOn'),
    personalInformation: answers['personalInformation'] as Report['personalInformation'],
    accountsKnown: answers['accountsKnown'] as Report['accountsKnown'],
    accounts: accounts.map((account) => ({
      holder: textOf(account, 'holder') ?? '',
      openedOn: textOf(account, 'openedOn'),
      terms: account['terms'] as AccountTerms,
    })),
  };
}

function sinceOf(answers: Answers): string | null {
  switch (answers['since']) {
    case 'day':
      return textOf(answers, 'sinceOn');
    case 'month':
      return `${String(answers['sinceYear'])}-${String(answers['sinceMonth'])}`;
    default:
      return null;
  }
}

function textOf(answers: Answers, id: string): string | null {
  const value = answerTo(answers, id);
  return typeof value === 'string' ? value.trim() || null : null;
}
