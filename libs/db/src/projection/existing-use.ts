import type { EventOf, RecordedEvent } from '@gatehouse/policy';
import type { Change } from './changes.ts';
import type { Projection } from './projection.ts';
import { textOf } from './text.ts';

export const projectExistingUse: Projection<'existingUse'> = ({ id, version, state, events }) => [
  ...events.flatMap((recorded) => changesOf(id, version, recorded)),
  { alter: 'existing_use', where: { id }, set: { version, status: state.status } },
];

function changesOf(id: string, version: number, { event, recordedAt, version: at }: RecordedEvent<EventOf<'existingUse'>>): Change[] {
  const text = textOf(event);
  switch (event.name) {
    case 'useReported': {
      const { data } = event;
      const holders = (event.text?.['holders'] ?? {}) as Record<string, string | undefined>;
      return [
        {
          put: 'existing_use',
          key: { id },
          set: {
            version,
            number: data.number,
            status: 'open',
            reporter_id: data.reporterId,
            unit_id: data.unitId,
            how: data.how,
            technology_id: data.technologyId,
            name: data.name,
            vendor: data.vendor,
            use: text('use'),
            language: data.language,
            since: data.since,
            still_used: data.stillUsed,
            stopped_on: data.stoppedOn,
            personal_information: data.personalInformation,
            accounts_known: data.accountsKnown,
            content_hash: data.contentHash,
            reported_at: recordedAt,
          },
        },
        ...data.accounts.map(({ accountId, openedOn, terms }, index): Change => {
          const holder = holders[accountId] ?? null;
          return account(id, accountId, index, { holder, opened_on: openedOn, terms, added_by_id: data.reporterId, added_at: recordedAt });
        }),
      ];
    }
    case 'reportFollowedUp': {
      const { outcome, caseId, technologyId, personId } = event.data;
      return [
        {
          alter: 'existing_use',
          where: { id },
          set: {
            outcome,
            outcome_reasons: text('reasons'),
            case_id: caseId,
            technology_id: technologyId,
            followed_up_by_id: personId,
            followed_up_at: recordedAt,
          },
        },
      ];
    }
    case 'privacyFindingAsked':
      return [
        {
          alter: 'existing_use',
          where: { id },
          set: { privacy_asked_by_id: event.data.personId, privacy_asked_at: recordedAt, privacy_asked_reasons: text('reasons'), concluded_at: null },
        },
      ];
    case 'privacyFindingRecorded':
      return [
        {
          alter: 'existing_use',
          where: { id },
          set: {
            finding: event.data.finding,
            finding_reference: text('reference'),
            finding_explanation: text('explanation'),
            found_by_id: event.data.personId,
            found_at: recordedAt,
          },
        },
      ];
    case 'accountAdded': {
      const { accountId, openedOn, terms, personId } = event.data;
      // After those that were reported; their order is that of the record.
      return [
        { alter: 'existing_use', where: { id }, set: { concluded_at: null } },
        account(id, accountId, 1000 + at, { holder: text('holder'), opened_on: openedOn, terms, added_by_id: personId, added_at: recordedAt }),
      ];
    }
    case 'accountClosed': {
      const { accountId, closedOn, personId } = event.data;
      return [
        {
          alter: 'reported_account',
          where: { id: accountId },
          set: {
            status: 'closed',
            closed_on: closedOn,
            said_by: text('saidBy'),
            confirmation: text('confirmation'),
            settled_by_id: personId,
            settled_at: recordedAt,
          },
        },
      ];
    }
    case 'accountKept': {
      const { accountId, caseId, authorizationId, personId } = event.data;
      return [
        {
          alter: 'reported_account',
          where: { id: accountId },
          set: { status: 'kept', kept_case_id: caseId, kept_authorization_id: authorizationId, settled_by_id: personId, settled_at: recordedAt },
        },
      ];
    }
    case 'reportConcluded':
      return [{ alter: 'existing_use', where: { id }, set: { concluded_at: recordedAt } }];
    default:
      return [];
  }
}

function account(reportId: string, id: string, position: number, set: Extract<Change, { put: string }>['set']): Change {
  return { put: 'reported_account', key: { id }, set: { report_id: reportId, position, status: 'open', ...set } };
}
