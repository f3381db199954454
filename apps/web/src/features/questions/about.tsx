import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isFormId, loadDefinitions, loadForm, type Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { fieldId } from '../form-editor/form-place.ts';

/** What a question is about, as the address and the asking form write it: `form/<form>/<question>`, `file/<sha256>`, or nothing. */
export interface About {
  readonly form: string | null;
  readonly question: string | null;
  readonly fileSha256: string | null;
}

export function readAbout(text: string): About {
  const [kind, first = null, second = null] = text.split('/');
  if (kind === 'form' && first && second) return { form: first, question: second, fileSha256: null };
  if (kind === 'file' && first) return { form: null, question: null, fileSha256: first };
  return { form: null, question: null, fileSha256: null };
}

export const aboutQuestion = (form: string, question: string): string => `form/${form}/${question}`;

/** The question of a form in its own words, newest version first; its id until they are loaded. */
export function useQuestionLabel(form: string | null, question: string | null): string {
  const { language } = useWords();
  const [label, setLabel] = useState<{ readonly en: string; readonly fr: string } | null>(null);
  useEffect(() => {
    let isHere = true;
    if (form && question) {
      void loadDefinitions().then((definitions) => {
        const questions = definitions.filter(({ id }) => id === form).flatMap(({ sections }) => sections.flatMap((section) => section.questions));
        const found = questions.find(({ id }) => id === question)?.label;
        if (isHere) setLabel(found ?? null);
      });
    }
    return () => {
      isHere = false;
    };
  }, [form, question]);
  return label?.[language] ?? question ?? '';
}

const reviews: Readonly<Record<string, string>> = {
  'review-privacy': 'privacy',
  'review-security': 'security',
  'review-ethics-gba-plus': 'ethicsGbaPlus',
  'review-policy': 'policy',
};

/** The questions of a form in the words of its newest version, to choose from. None until they are loaded. */
export function useQuestionsOf(form: string | null): readonly { readonly id: string; readonly label: string }[] {
  const { language } = useWords();
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  useEffect(() => {
    let isHere = true;
    if (form && isFormId(form)) {
      void loadForm(form).then(({ sections }) => {
        if (isHere) setQuestions(sections.flatMap((section) => section.questions));
      });
    }
    return () => {
      isHere = false;
    };
  }, [form]);
  return questions.map(({ id, label }) => ({ id, label: label[language] }));
}

/** The page on which a form of the case is written; null where it has none of its own. */
function pageOf(form: string, number: string): string | null {
  const review = reviews[form];
  if (review) return `/cases/${number}/review/${review}`;
  switch (form) {
    case 'preparation':
      return `/cases/${number}/preparation`;
    case 'privacy-checklist':
      return `/cases/${number}/checklist`;
    case 'facial-recognition-checklist':
    case 'automated-decision':
    case 'aia':
      return `/cases/${number}/papers/${form}`;
    default:
      return null;
  }
}

interface File {
  readonly id: string;
  readonly name: string | null;
  readonly sha256: string;
}

/** Names what is asked about and leads to it; nothing where it is the whole case. */
export function AboutLine({ about, number, files }: { readonly about: About; readonly number: string; readonly files: readonly File[] }) {
  const { t } = useWords();
  const label = useQuestionLabel(about.form, about.question);
  if (about.form && about.question) {
    const page = pageOf(about.form, number);
    return (
      <p className="small">
        {t('question::aboutNamed')} {page ? <Link to={page} hash={fieldId(about.question)}>{label}</Link> : label}
      </p>
    );
  }
  const file = files.find(({ sha256 }) => sha256 === about.fileSha256);
  if (!file) return null;
  return (
    <p className="small">
      {t('question::aboutNamed')} <a href={`/files/${file.id}`}>{file.name ?? file.sha256.slice(0, 12)}</a>
    </p>
  );
}
