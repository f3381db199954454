import { useKept } from '../../app/use-kept.ts';
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
  const { value: it, change, forget } = useKept(`recordReview/${one.id}/${kind}`, {
    opinion: '' as Opinion | '',
    reasons: '',
    conditions: [''] as readonly string[],
    reference: '',
    expiresOn: '',
  });
  const { opinion, reasons } = it;
  const command = useCommand('recordReview');
  const isSecurity = kind === 'security' && (opinion === 'support' || opinion === 'supportWithConditions');
  const isConditional = opinion === 'supportWithConditions';
  return (
    <CommandForm
      command={command}
      title={t('task::recordReview', { review: code('review', kind) })}
      submit={t('case::giveOpinion')}
      needs={{
        opinion,
        ...(isConditional ? { conditions: it.conditions } : {}),
        ...(isSecurity ? { securityReference: it.reference, securityExpires: it.expiresOn } : {}),
        reasons,
      }}
      onSubmit={() =>
        opinion &&
        void command
          .run({
            id: one.id,
            kind,
            version: one.preparationVersion,
            opinion,
            reasons,
            conditions: isConditional ? it.conditions.filter((text) => text.trim()) : [],
            securityAuthorization: isSecurity ? { reference: it.reference, expiresOn: it.expiresOn } : null,
          })
          .then(({ changed }) => changed && forget())
      }
    >
      <p className="quiet">{t('case::youRead', { version: one.preparationVersion })}</p>
      <Radios
        name="opinion"
        label={t('case::opinion')}
        value={opinion}
        onChange={(value) => change({ opinion: value as Opinion })}
        choices={opinions.map((value) => ({
          value,
          label: code('opinion', value),
          ...(value === 'moreInformationNeeded' ? { hint: t('case::stopsOnlyThis') } : {}),
        }))}
      />
      {isConditional && (
        <TextList
          name="conditions"
          label={t('case::conditions')}
          values={it.conditions}
          maxLength={2000}
          onChange={(conditions) => change({ conditions })}
        />
      )}
      {isSecurity && (
        <>
          <TextField
            name="securityReference"
            label={t('case::securityReference')}
            value={it.reference}
            maxLength={200}
            onChange={(reference) => change({ reference })}
          />
          <TextField
            name="securityExpires"
            label={t('case::securityExpires')}
            type="date"
            value={it.expiresOn}
            onChange={(expiresOn) => change({ expiresOn })}
          />
        </>
      )}
      <TextArea
        name="reasons"
        label={opinion === 'moreInformationNeeded' ? t('case::whatIsMissing') : t('case::reasons')}
        value={reasons}
        maxLength={8000}
        onChange={(text) => change({ reasons: text })}
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
  const { value: it, change, forget } = useKept(`provideInformation/${one.id}/${kind}`, { information: '' });
  const command = useCommand('provideInformation');
  return (
    <CommandForm
      command={command}
      title={t('task::provideInformation', { review: code('review', kind) })}
      submit={t('case::answer')}
      needs={it}
      onSubmit={() =>
        void command.run({ id: one.id, kind, information: it.information }).then(({ changed }) => changed && forget())
      }
    >
      <TextArea
        name="information"
        label={t('case::information')}
        value={it.information}
        maxLength={8000}
        onChange={(information) => change({ information })}
      />
    </CommandForm>
  );
}
