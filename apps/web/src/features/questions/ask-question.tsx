import { useState } from 'react';
import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select, TextArea } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm } from '../commands/command-form.tsx';
import { aboutQuestion, readAbout, useQuestionLabel } from './about.tsx';
import { addressee, addresseeNeeds, Whom } from './whom.tsx';

const blank = { to: 'office', office: '', person: '', question: '' };

/** Asks one office or one person about the case, a question of a form or a file. */
export function AskQuestion({ one, about: given, onAsked }: { readonly one: Case; readonly about: string; readonly onAsked: () => void }) {
  const { t, language } = useWords();
  const { value: it, change, forget } = useKept(`question/${one.id}`, blank);
  const [about, setAbout] = useState(given);
  const command = useCommand('askQuestion');
  const named = readAbout(given);
  const label = useQuestionLabel(named.form, named.question);

  async function ask(): Promise<void> {
    const { changed } = await command.run({ id: one.id, ...addressee(it), ...readAbout(about), body: it.question, language });
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
          ...(named.form && named.question ? [{ value: aboutQuestion(named.form, named.question), label: t('question::aboutQuestion', { label }) }] : []),
          ...one.files.map(({ name, sha256 }) => ({ value: `file/${sha256}`, label: t('question::aboutFile', { name: name ?? sha256.slice(0, 12) }) })),
        ]}
      />
      <Whom caseId={one.id} label={t('question::to')} chosen={it} change={change} />
      <TextArea name="question" label={t('question::question')} value={it.question} maxLength={4000} onChange={(question) => change({ question })} />
    </CommandForm>
  );
}
