import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { compile, loadVersion, type FormDefinition, type FormId } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import type { FieldFault } from '../../ui/error-summary.tsx';
import { Loading } from '../../ui/states.tsx';
import { DraftPaper } from './draft-paper.tsx';
import { faultsOf } from './field-faults.ts';
import { FormFields } from './form-fields.tsx';
import { NewerVersion } from './newer-version.tsx';
import { fieldId } from './form-place.ts';
import { useListedForm } from './use-listed-form.ts';
import { ConfirmAll } from './offer-note.tsx';
import { changedIn, evaluateWithOffers, offeredIn, valuesOf, type Offer, type Offers } from './offers.ts';
import { useDraft, type Draft } from './use-draft.ts';

interface Props {
  /** The API's id of the case, assessment or authorization. */
  readonly id: string;
  readonly caseId: string;
  readonly form: FormId;
  readonly draft: Draft;
  /** The draft is in another version now and must be read again. */
  readonly onUpgrade: () => void;
  /** The act at the end, given the revision on screen. */
  readonly finish: (freeze: (act: (draftRevision: number) => void) => void, isComplete: boolean) => ReactNode;
}

/** A form in which each answer saves itself, in the version in which it was begun. */
export function FormEditor(props: Props) {
  const { form } = props;
  const { definitionVersion } = props.draft;
  const [definition, setDefinition] = useState<FormDefinition | null>(null);
  useEffect(() => {
    void loadVersion(form, definitionVersion).then(setDefinition);
  }, [form, definitionVersion]);
  // Another version is another form: nothing on screen is taken over but what the draft holds.
  return definition ? <Editor key={definition.version} {...props} definition={definition} /> : <Loading />;
}

function Editor({ id, caseId, form, draft, onUpgrade, finish, definition: shipped }: Props & { readonly definition: FormDefinition }) {
  const definition = useListedForm(shipped);
  const words = useWords();
  const { entries, answers, change, choose, flush, draftRevision } = useDraft(id, form, definition.version, draft);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const compiled = compile(definition);
  const offered = useMemo(() => offeredIn(draft, entries), [draft, entries]);
  const evaluation = useMemo(() => evaluateWithOffers(compiled, answers, offered), [compiled, answers, offered]);
  const { visible } = evaluation;
  const offers = useMemo<Offers>(() => {
    const asked = (list: readonly Offer[]) => new Map(list.filter(({ questionId }) => visible.has(questionId)).map((offer) => [offer.questionId, offer]));
    return { given: answers, open: asked(offered), changed: asked(changedIn(draft, entries)), confirm: change };
  }, [answers, change, draft, entries, offered, visible]);
  const shown = useMemo(() => ({ ...valuesOf(offered), ...answers }), [offered, answers]);

  const unsaved = (): string => Object.keys(entries).find((id) => !['saved', null].includes(entries[id]?.state ?? null)) ?? '';

  async function freeze(act: (revision: number) => void): Promise<void> {
    const found = faultsOf(compiled, evaluation.refused, evaluation.missing, words, offers.open);
    setFaults(found);
    if (found.length > 0) return;
    if (await flush()) act(draftRevision.current);
    else setFaults([{ id: fieldId(unsaved()), text: words.t('form::notSaved') }]);
  }

  return (
    <>
      <DraftPaper
        form={form}
        definition={definition}
        answers={shown}
        offers={offers}
        missing={new Set(evaluation.missing.map(({ question }) => question.split('.')[0] ?? ''))}
        states={entries}
        revision={Math.max(draft.revision, ...Object.values(entries).map((entry) => entry.revision))}
      />
      <div className="no-print">
        <NewerVersion id={id} form={form} definition={shipped} answers={answers} flush={flush} onUpgrade={onUpgrade} />
        <ConfirmAll count={offers.open.size} onConfirm={() => offers.open.forEach(({ questionId, value }) => change(questionId, value))} />
        <FormFields
          definition={definition}
          answers={shown}
          offers={offers}
          evaluation={evaluation}
          change={change}
          faults={faults}
          caseId={caseId}
          saving={{ entries, choose }}
        >
          {finish((act) => void freeze(act), evaluation.missing.length === 0)}
        </FormFields>
      </div>
    </>
  );
}
