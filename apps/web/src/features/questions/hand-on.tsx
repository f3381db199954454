import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import type { CaseQuestion } from './question-parts.ts';
import { addressee, addresseeNeeds, Whom } from './whom.tsx';

/** Passes a question to somebody who knows better or is still there. Closed until somebody wants to. */
export function HandOn({ caseId, question, onChange }: { readonly caseId: string; readonly question: CaseQuestion; readonly onChange: () => void }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState({ to: 'office', office: '', person: '' });
  const [note, setNote] = useState('');
  const command = useCommand('handOnQuestion');
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('question::handOn')}</summary>
      {isOpen && (
        <CommandForm
          command={command}
          label={`${t('question::handOn')} – ${question.askedBy.name ?? ''}`}
          submit={t('question::sendOn')}
          kind="secondary"
          needs={{ ...addresseeNeeds(chosen), note }}
          onSubmit={() =>
            void command.run({ id: caseId, questionId: question.id, ...addressee(chosen), note }).then(({ changed, refusal }) => {
              if (changed || refusal) onChange();
            })
          }
        >
          <Whom caseId={caseId} label={t('question::handOnTo')} chosen={chosen} change={(change) => setChosen({ ...chosen, ...change })} />
          <TextArea name="note" label={t('task::share.note')} hint={t('task::share.noteHint')} value={note} onChange={setNote} maxLength={2000} />
        </CommandForm>
      )}
    </details>
  );
}
