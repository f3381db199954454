import { useEffect, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useClient } from 'urql';
import { differenceBetween, loadForm, upgradeAnswers, type Answers, type FormDefinition, type FormId } from '@gatehouse/policy/forms';
import { graphql } from '../../graphql/graphql.ts';
import { refusalParts, type Refusal } from '../../graphql/refusal.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { forgetSeen } from './use-draft.ts';

const upgradeDraftMutation = graphql(
  `
    mutation UpgradeDraft($input: UpgradeDraftInput!) {
      upgradeDraft(input: $input) {
        __typename
        ... on DraftUpgraded {
          revision
          dropped
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

/**
 * Where a form is being filled in under an older version: that there is a newer one, what it asks otherwise, and the way
 * to carry the answers over. What does not fit is named before anything is lost.
 */
export function NewerVersion({ id, form, definition, answers, flush, onUpgrade }: {
  readonly id: string;
  readonly form: FormId;
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly flush: () => Promise<boolean>;
  readonly onUpgrade: () => void;
}) {
  const { t, language } = useWords();
  const client = useClient();
  const [newest, setNewest] = useState<FormDefinition | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isLost, setLost] = useState(false);
  const { ask, dialog } = useConfirm();
  useEffect(() => {
    void loadForm(form).then(setNewest);
  }, [form]);
  if (!newest || newest.version === definition.version) return null;
  const { added, removed, changed } = differenceBetween(definition, newest);
  const { dropped } = upgradeAnswers(definition, newest, answers);
  const labelOf = (path: string): string => {
    const [first] = path.split('.');
    return definition.sections.flatMap(({ questions }) => questions).find((question) => question.id === first)?.label[language] ?? path;
  };

  async function upgrade(): Promise<void> {
    setRefusal(null);
    setLost(false);
    if (!(await flush())) return setLost(true);
    const { data } = await client.mutation(upgradeDraftMutation, { input: { id, form, fromVersion: definition.version } }).toPromise();
    const answer = data?.upgradeDraft;
    if (!answer) return setLost(true);
    if (answer.__typename !== 'DraftUpgraded') return setRefusal(answer);
    forgetSeen(id, form);
    onUpgrade();
  }

  return (
    <div className="notice">
      <p>
        <strong>{t('form::newer.title', { version: newest.version, own: definition.version })}</strong>
      </p>
      <p>
        {t('form::newer.difference', { added: added.length, removed: removed.length, changed: changed.length })}{' '}
        <Link to={`/forms/${form}`} search={{ version: newest.version, with: definition.version } as never}>
          {t('form::newer.compare')}
        </Link>
      </p>
      <p>{t('form::newer.stays')}</p>
      <CommandState refusal={refusal} isLost={isLost} />
      <button type="button" className="button" onClick={ask}>
        {t('form::newer.carry')}
      </button>
      <ConfirmDialog dialog={dialog} title={t('form::newer.carry')} isDangerous={dropped.length > 0} onConfirm={() => void upgrade()}>
        {dropped.length === 0 ? (
          <p>{t('form::newer.allFit')}</p>
        ) : (
          <>
            <p>{t('form::newer.dropped')}</p>
            <ul>
              {[...new Set(dropped.map(labelOf))].map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </>
        )}
      </ConfirmDialog>
    </div>
  );
}
