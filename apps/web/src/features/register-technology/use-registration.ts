import { useCallback, useEffect, useMemo, useState } from 'react';
import { compile, evaluateForm, loadVersion, type Answers, type FormDefinition } from '@gatehouse/policy/forms';
import { useKept } from '../../app/use-kept.ts';
import type { Language } from '../../i18n/i18n.ts';
import { withoutEmptyItems, type Registration, type WholeForm } from './registration.ts';

/** The registration or report under way. A link that names a technology begins anew; anything else goes on. */
export function useRegistration(of: WholeForm, start: Answers, language: Language) {
  const isFresh = Object.keys(start).length > 0;
  const first: Registration = { version: null, answers: { ...of.start, ...start }, language: null, lookedFor: '' };
  const { value, change: keep, forget, isRead } = useKept<Registration>(of.form, first, isFresh);
  const [definition, setDefinition] = useState<FormDefinition | null>(null);
  const { version, answers } = value;
  const isLoaded = definition !== null && (version === null || version === definition.version);

  useEffect(() => {
    // What was begun goes on in its version; another one is loaded only for what nobody has begun.
    if (isRead && !isLoaded) void loadVersion(of.form, version).then(setDefinition);
  }, [of, isRead, isLoaded, version]);

  const change = useCallback(
    (questionId: string, answer: unknown): void =>
      keep((now) => ({
        version: now.version ?? definition?.version ?? null,
        answers: { ...now.answers, [questionId]: answer },
        language: now.language ?? (of.names.includes(questionId) ? language : null),
      })),
    [of, keep, definition, language],
  );

  /** The technology is one of the catalogue; what describes it otherwise goes. */
  const choose = useCallback(
    (technologyId: string, dropped: readonly string[]): void =>
      keep((now) => ({
        version: now.version ?? definition?.version ?? null,
        answers: { ...Object.fromEntries(Object.entries(now.answers).filter(([id]) => !dropped.includes(id))), technology: technologyId },
      })),
    [keep, definition],
  );

  const look = useCallback((lookedFor: string): void => keep({ lookedFor }), [keep]);
  const lookedFor = useMemo(() => ({ text: value.lookedFor, look }), [value.lookedFor, look]);

  const setLanguage = useCallback((chosen: Language): void => keep({ language: chosen }), [keep]);

  return {
    definition: isLoaded ? definition : null,
    answers,
    /** The language of the names: that in which the first was written. */
    language: value.language ?? language,
    lookedFor,
    change,
    choose,
    setLanguage,
    forget,
    isRead,
  };
}

/** What the form makes of the answers, without items in which nothing is written. */
export function useEvaluation(definition: FormDefinition, answers: Answers) {
  return useMemo(() => {
    const form = compile(definition);
    const written = withoutEmptyItems(form, answers);
    return { form, written, evaluation: evaluateForm(form, written) };
  }, [definition, answers]);
}
