import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, TextArea, TextField, TextList } from '../../ui/fields.tsx';
import type { Case, Review } from '../case/case-parts.ts';
import { CommandForm } from './command-form.tsx';

export type ReviewKind = Review['kind'];
type Opinion = Review['opinion'];

const opinions: readonly Opinion[] = ['support', 'supportWithConditions', 'doNotSupport', 'moreInformationNeeded'];

/** An opinion on the version that the reviewer read. */
export function RecordReview({ one, kind }: { readonly one: Case; readonly kind: ReviewKind }) {
  const { t, code } = useWords();
  const [opinion, setOpinion] = useState<Opinion | ''>('');
  const [reasons, setReasons] = useState('');
  const [conditions, setConditions] = useState<readonly string[]>(['']);
  const [reference, setReference] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const command = useCommand('recordReview');
  const isSecurity = kind === 'security' && (opinion === 'support' || opinion === 'supportWithConditions');
  return (
    <CommandForm
      command={command}
      title={t('task::recordReview', { review: code('review', kind) })}
      submit={t('case::giveOpinion')}
      onSubmit={() =>
        void command.run({
          id: one.id,
          kind,
          version: one.preparationVersion,
          opinion: opinion || 'support',
          reasons,
          conditions: opinion === 'supportWithConditions' ? conditions.filter((text) => text.trim()) : [],
          securityAuthorization: isSecurity && reference && expiresOn ? { reference, expiresOn } : null,
        })
      }
    >
      <p className="quiet">{t('case::youRead', { version: one.preparationVersion })}</p>
      <Radios
        label={t('case::opinion')}
        value={opinion}
        onChange={(value) => setOpinion(value as Opinion)}
        choices={opinions.map((value) => ({
          value,
          label: code('opinion', value),
          ...(value === 'moreInformationNeeded' ? { hint: t('case::stopsOnlyThis') } : {}),
        }))}
      />
      {opinion === 'supportWithConditions' && (
        <TextList label={t('case::conditions')} values={conditions} maxLength={2000} onChange={setConditions} />
      )}
      {isSecurity && (
        <>
          <TextField label={t('case::securityReference')} value={reference} maxLength={200} onChange={setReference} />
          <TextField label={t('case::securityExpires')} type="date" value={expiresOn} onChange={setExpiresOn} />
        </>
      )}
      <TextArea
        label={opinion === 'moreInformationNeeded' ? t('case::whatIsMissing') : t('case::reasons')}
        value={reasons}
        maxLength={8000}
        onChange={setReasons}
      />
    </CommandForm>
  );
}

/** The same opinion holds for the newer version. */
export function ConfirmReview({ one, kind }: { readonly one: Case; readonly kind: ReviewKind }) {
  const { t } = useWords();
  const command = useCommand('confirmReview');
  return (
    <CommandForm
      command={command}
      submit={t('case::confirmOpinion', { version: one.preparationVersion })}
      onSubmit={() => void command.run({ id: one.id, kind, version: one.preparationVersion })}
    />
  );
}

/** The requester answers a reviewer. */
export function ProvideInformation({ one, kind }: { readonly one: Case; readonly kind: ReviewKind }) {
  const { t, code } = useWords();
  const [information, setInformation] = useState('');
  const command = useCommand('provideInformation');
  return (
    <CommandForm
      command={command}
      title={t('task::provideInformation', { review: code('review', kind) })}
      submit={t('case::answer')}
      onSubmit={() => void command.run({ id: one.id, kind, information })}
    >
      <TextArea label={t('case::information')} value={information} maxLength={8000} onChange={setInformation} />
    </CommandForm>
  );
}
