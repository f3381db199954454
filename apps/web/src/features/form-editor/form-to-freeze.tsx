import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FormId } from '@gatehouse/policy/forms';
import type { Availability } from '../../graphql/refusal.ts';
import { useCommand, type InputOf } from '../../graphql/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { AskingPlace } from '../questions/asking-place.tsx';
import { FormEditor } from './form-editor.tsx';
import type { Draft } from './use-draft.ts';

type Freezing = 'freezePreparation' | 'freezeChecklist' | 'freezePaper' | 'freezeAssessment' | 'recordReview' | 'signReport';

/** A form that is written here, and the act at its end that freezes what is on screen: what it means, and one button. */
export function FormToFreeze<A extends Freezing>({ id, caseId, form, draft, onUpgrade, act, input, availability = null, means, submit, caseNumber, tab, children }: {
  readonly id: string;
  readonly caseId: string;
  readonly form: FormId;
  readonly draft: Draft;
  readonly onUpgrade: () => void;
  readonly act: A;
  /** What the act is told of the revision on screen. */
  readonly input: (draftRevision: number) => InputOf<A>;
  readonly availability?: Availability | null;
  readonly means: string;
  readonly submit: string;
  /** Where people go when it is done: the case, and the tab on which the result stands. */
  readonly caseNumber: string;
  readonly tab: string;
  readonly children?: ReactNode;
}) {
  const navigate = useNavigate();
  const command = useCommand(act);
  return (
    <AskingPlace number={caseNumber} form={form}>
      <FormEditor
        id={id}
        caseId={caseId}
        form={form}
        draft={draft}
        onUpgrade={onUpgrade}
        finish={(freeze) => (
          <>
            <CommandState refusal={command.refusal} isLost={command.isLost} />
            <p>{means}</p>
            {children}
            <div className="actions">
              <Button
                kind="primary"
                isRunning={command.isRunning}
                availability={availability}
                onPress={() =>
                  freeze(async (draftRevision) => {
                    const { changed } = await command.run(input(draftRevision));
                    if (changed) void navigate({ to: `/cases/${caseNumber}`, search: { tab } as never, state: true });
                  })
                }
              >
                {submit}
              </Button>
            </div>
          </>
        )}
      />
    </AskingPlace>
  );
}
