import { useState } from 'react';
import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm } from '../commands/command-form.tsx';
import { MentionField } from '../mentions/mention-field.tsx';
import { mentionsOf, type Named } from '../mentions/named.ts';
import { aboutQuestion, readAbout, useQuestionLabel, useQuestionsOf } from './about.tsx';
import { addressee, addresseeNeeds, Whom, type Chosen } from './whom.tsx';

const blank: Chosen & { readonly question: string; readonly named: readonly Named[] } = { to: 'office', office: '', person: '', question: '', named: [] };

/** Asks one office or one person about the case, a question of a form or a file. */
export function AskQuestion({ one, about: given, isLead, onAsked }: {
  readonly one: Case;
  readonly about: string;
  /** To ask is what comes first on the page. */
  readonly isLead: boolean;
  readonly onAsked: () => void;
}) {
  const { t, language } = useWords();
  const { value: it, change, forget } = useKept(`question/${one.id}`, blank);
  const [about, setAbout] = useState(given);
  const command = useCommand('askQuestion');
  const named = readAbout(given);
  const label = useQuestionLabel(named.form, named.question);
  const listed = useQuestionsOf(named.form);
  const { form } = named;
  // One of an older version is named by the address alone.
  const isListed = listed.some(({ id }) => id === named.question);
  const questions = form ? [...(named.question && !isListed ? [{ id: named.question, label }] : []), ...listed].map((one) => ({ ...one, form })) : [];

  async function ask(): Promise<void> {
    const { changed } = await command.run({ id: one.id, ...addressee(it), ...readAbout(about), body: it.question, language, mentions: mentionsOf(it.question, it.named) });
    if (!changed) return;
    await forget();
    setAbout('');
    onAsked();
  }

  return (
    <CommandForm
      command={command}
      title={t('question::ask')}
      submit={t('question::send')}
      kind={isLead ? 'primary' : 'secondary'}
      availability={one.viewerCan.askQuestion}
      needs={{ ...addresseeNeeds(it), question: it.question }}
      onSubmit={() => void ask()}
    >
      <p className="quiet small">{t('question::askMeans')}</p>
      <Select
        label={t('question::about')}
        value={about}
        onChange={setAbout}
        choices={[
          { value: '', label: t('question::aboutCase') },
          ...questions.map((one) => ({ value: aboutQuestion(one.form, one.id), label: t('question::aboutQuestion', { label: one.label }) })),
          ...one.files.map(({ name, sha256 }) => ({ value: `file/${sha256}`, label: t('question::aboutFile', { name: name ?? sha256.slice(0, 12) }) })),
        ]}
      />
      <Whom caseId={one.id} label={t('question::to')} chosen={it} change={change} />
      <MentionField
        caseId={one.id}
        name="question"
        label={t('question::question')}
        text={it.question}
        named={it.named}
        maxLength={4000}
        onChange={(question, named) => change({ question, named })}
      />
    </CommandForm>
  );
}
