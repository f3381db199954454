import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, TextArea } from '../../ui/fields.tsx';
import { Prose, When } from '../../ui/text.tsx';
import type { Case } from '../case/case-parts.ts';
import { SigningStatement } from '../sign/signing-statement.tsx';
import { CommandForm, isMine } from './command-form.tsx';

/** What everybody may know of legal advice, and for those named for it the advice itself. */
export function Legal({ one }: { readonly one: Case }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="legal">
      <h2 id="legal">{t('case::legal')}</h2>
      <p>
        {one.legalAdviceGiven === 0
          ? t('case::noAdvice')
          : t('case::adviceGiven', { count: one.legalAdviceGiven })}{' '}
        {one.legalConditionExists && <strong>{t('case::legalCondition')}</strong>}
      </p>
      {one.legalSignatureRequired && <p>{t('case::legalSigns')}</p>}
      {one.legalAdvice.length > 0 && (
        <div className="notice warning">
          <p>
            <strong>{t('case::privileged')}</strong>
          </p>
          {one.legalAdvice.map((advice) => (
            <div key={advice.id}>
              <Prose text={advice.text} />
              <p className="quiet small">
                {advice.author?.name}, <When at={advice.recordedAt} />
              </p>
            </div>
          ))}
        </div>
      )}
      {isMine(one.viewerCan.giveLegalAdvice) && one.viewerCan.giveLegalAdvice.allowed && <GiveAdvice one={one} />}
      {one.legalSignatureRequired && one.viewerCan.signForLegal.allowed && <SignForLegal one={one} />}
    </section>
  );
}

function GiveAdvice({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`giveLegalAdvice/${one.id}`, { advice: '', condition: '' });
  const command = useCommand('giveLegalAdvice');
  return (
    <details>
      <summary>{t('case::giveAdvice')}</summary>
      <CommandForm
        command={command}
        submit={t('case::giveAdvice')}
        needs={{ advice: it.advice, condition: it.condition }}
        onSubmit={() =>
          void command
            .run({ id: one.id, advice: it.advice, conditionExists: it.condition === 'yes' })
            .then(({ changed }) => changed && forget())
        }
      >
        <p className="notice warning">{t('case::adviceMeans')}</p>
        <TextArea
          name="advice"
          label={t('case::advice')}
          rows={8}
          value={it.advice}
          maxLength={50_000}
          onChange={(advice) => change({ advice })}
        />
        <Radios
          name="condition"
          label={t('case::conditionExists')}
          value={it.condition}
          onChange={(condition) => change({ condition })}
          choices={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
        />
      </CommandForm>
    </details>
  );
}

function SignForLegal({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const command = useCommand('signForLegal');
  return (
    <CommandForm
      command={command}
      title={t('task::signForLegal')}
      submit={t('case::signVersion', { version: one.preparationVersion })}
      onSubmit={() => void command.run({ id: one.id, version: one.preparationVersion })}
    >
      <SigningStatement
        kind="legal"
        document={t('case::preparation')}
        version={one.preparationVersion}
        hash={one.preparationVersions.at(-1)?.contentHash ?? null}
      />
    </CommandForm>
  );
}
