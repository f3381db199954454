import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { Facts, Localized, Passage, Prose, Tag, When } from '../../ui/text.tsx';
import { WhyByRule } from '../rules/why-by-rule.tsx';
import { ProposedRisk } from './case-head.tsx';
import type { Case } from './case-parts.ts';

/** What is asked, by whom, and what was made of it so far. */
export function CaseFacts({ one }: { readonly one: Case }) {
  const { t, code, pick } = useWords();
  const uses = one.technology?.useCases.filter(({ id }) => one.useCaseIds.includes(id)) ?? [];
  return (
    <Facts
      rows={[
        [t('case::purpose'), <Prose key="purpose" text={one.purpose} />],
        [
          t('cases::technology'),
          one.technology ? <Link to={`/technologies/${one.technology.recordId}`}>{one.technologyName}</Link> : one.technologyName,
        ],
        [
          t('register::use'),
          <ul key="uses">
            {uses.map((use) => (
              <li key={use.id}>
                <Localized text={use.name} />
              </li>
            ))}
          </ul>,
        ],
        [t('cases::asked'), code('asked', one.stageAsked)],
        [t('case::data'), code('data', one.dataAsked)],
        [t('case::personalInformation'), code('personalInformation', one.personalInformation)],
        [t('case::requester'), `${one.requester.name ?? ''}, ${pick(one.unit?.name)}`],
        [t('case::registered'), <When key="registered" at={one.registeredAt} />],
        one.inUse && [t('register::inUse'), t(one.useStopped ? 'case::wasInUse' : 'case::isInUse')],
        one.existingUses.length > 0 && [
          t('existinguse::fromReport'),
          <ul key="reports">
            {one.existingUses.map(({ id, number }) => (
              <li key={id}>
                <Link to={`/existing-use/${number}`}>{number}</Link>
              </li>
            ))}
          </ul>,
        ],
        Boolean(one.triageReasons) && [t('case::triageReasons'), <Passage key="triage" text={one.triageReasons} />],
        Boolean(one.joinedInto) && [
          t('case::joinedInto'),
          <Link key="into" to={`/cases/${one.joinedInto?.number ?? ''}`}>
            {one.joinedInto?.number}
          </Link>,
        ],
        Boolean(one.mergeReasons) && [t('merge::mergeReasons'), <Passage key="merge" text={one.mergeReasons} />],
        Boolean(one.splitFrom) && [
          t('merge::splitFrom'),
          <Link key="from" to={`/cases/${one.splitFrom?.number ?? ''}`}>
            {one.splitFrom?.number}
          </Link>,
        ],
        Boolean(one.splitReasons) && [t('merge::splitReasons'), <Passage key="split" text={one.splitReasons} />],
        one.splitInto.length > 0 && [
          t('merge::splitInto'),
          <ul key="splits">
            {one.splitInto.map(({ id, number }) => (
              <li key={id}>
                <Link to={`/cases/${number}`}>{number}</Link>
              </li>
            ))}
          </ul>,
        ],
        one.joined.length > 0 && [
          t('case::joinedBy'),
          <ul key="joined">
            {one.joined.map((joined, index) => (
              <li key={index}>
                {joined.case ? <Link to={`/cases/${joined.case.number}`}>{joined.case.number}</Link> : null} {pick(joined.unit?.name)}
                {joined.case && (
                  <>
                    {' · '}
                    <Link to={`/cases/${joined.case.number}`} search={{ tab: 'files' } as never}>
                      {t('merge::joinedHolds')}
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>,
        ],
        one.privacyDuty !== 'none' && [t('case::privacyDuty'), t(`case::duty.${one.privacyDuty}`)],
        Boolean(one.executivePosition) && [
          t('case::executive'),
          <span key="executive">
            {pick(one.executivePosition?.title)}{' '}
            <Tag kind={one.executiveStatus === 'accepted' ? 'good' : 'warn'}>{t(`case::ownership.${one.executiveStatus}`)}</Tag>
          </span>,
        ],
        Boolean(one.risk) && [t('case::risk'), <ProposedRisk key="risk" caseId={one.id} risk={one.risk} />],
        Boolean(one.decidingLevel) && [
          t('case::decidingLevel'),
          <span key="level">
            {code('level', String(one.decidingLevel))} <WhyByRule of={t('case::decidingLevel')} caseId={one.id} table="deciding-level" />
          </span>,
        ],
      ]}
    />
  );
}
