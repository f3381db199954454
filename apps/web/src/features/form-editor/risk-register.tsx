import { use } from 'react';
import { askedIn, isAnswered, type ProposedRisk, type Question, type RiskEntry } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { FieldLink } from '../../ui/error-summary.tsx';
import { AnswerText } from './answer-text.tsx';
import { FormPlace } from './form-place.ts';
import { ListField, ListItem, useFocusNext } from './list-items.tsx';
import { ProposedRiskCard } from './proposed-risk.tsx';
import { QuestionField } from './question.tsx';

/** The risks that the answers propose now, and the texts of all that the form can propose. */
export interface Risks {
  readonly proposed: readonly ProposedRisk[];
  readonly textOf: (code: string, language: 'en' | 'fr') => string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly question: Extract<Question, { type: 'riskRegister' }>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly caseId: string | null;
  readonly risks: Risks;
}

/** Every risk that the answers propose, to be included, edited or declined; and the risks that people add. */
export function RiskRegister({ question, value, onChange, caseId, risks, ...frame }: Props) {
  const { id } = frame;
  const { t, language } = useWords();
  const { depth, trail } = use(FormPlace);
  const focusNext = useFocusNext();
  const entries = (Array.isArray(value) ? value : []) as readonly RiskEntry[];
  const indexOf = (code: string): number => entries.findIndex(({ proposal }) => proposal === code);
  const open = risks.proposed.filter(({ code }) => indexOf(code) < 0);
  const item = question.itemLabel[language];
  const own = entries.flatMap((entry, index) => (entry.proposal === undefined ? [{ entry, index }] : []));
  const past = entries.flatMap((entry, index) =>
    entry.proposal !== undefined && !risks.proposed.some(({ code }) => code === entry.proposal) ? [{ entry, index }] : [],
  );
  const put = (index: number, entry: RiskEntry): void =>
    onChange(index < 0 ? [...entries, entry] : entries.map((one, at) => (at === index ? entry : one)));
  const remove = (index: number): void => onChange(entries.filter((_one, at) => at !== index));
  const Heading = `h${Math.min(6, 3 + depth)}` as 'h3';
  return (
    <ListField {...frame}>
      <FormPlace value={{ depth: depth + 1, trail }}>
        <Heading>{t('form::risk.proposedHeading')}</Heading>
        <p role="status" className="quiet">
          {risks.proposed.length === 0
            ? t('form::risk.noneProposed')
            : t('form::risk.count', { count: risks.proposed.length, open: open.length })}
        </p>
        {open[0] && risks.proposed.length > 3 && (
          <p>
            <FieldLink id={`${id}-${open[0].code}`}>{t('form::risk.toFirst')}</FieldLink>
          </p>
        )}
        {risks.proposed.length > 0 && <p className="hint">{t('form::risk.means')}</p>}
        {risks.proposed.map((risk, place) => (
          <ProposedRiskCard
            key={risk.code}
            id={id}
            name={t('form::risk.proposedName', { number: place + 1 })}
            risk={risk}
            question={question}
            index={indexOf(risk.code)}
            entry={entries[indexOf(risk.code)] ?? null}
            onChange={(entry) => put(indexOf(risk.code), entry)}
            caseId={caseId}
          />
        ))}
        {past.length > 0 && <Heading>{t('form::risk.pastHeading')}</Heading>}
        {past.map(({ entry, index }) => (
          <div key={entry.proposal} className="group-item past" role="group" aria-label={risks.textOf(entry.proposal ?? '', language)}>
            <p>
              <strong>{risks.textOf(entry.proposal ?? '', language)}</strong>
            </p>
            <p>{t('form::risk.past')}</p>
            <AnswerText question={question} value={[entry]} risks={risks} />
            <button
              type="button"
              className="button"
              onClick={() => {
                focusNext(id);
                remove(index);
              }}
            >
              {t('form::remove', { name: risks.textOf(entry.proposal ?? '', language) })}
            </button>
          </div>
        ))}
        <Heading>{t('form::risk.ownHeading')}</Heading>
        {own.length === 0 && <p className="quiet">{t('form::risk.noneOwn')}</p>}
        {own.map(({ entry, index }, place) => (
          <ListItem
            key={index}
            id={`${id}-${index}`}
            name={`${item} ${place + 1}`}
            isEmpty={!Object.values(entry).some(isAnswered)}
            onRemove={() => {
              focusNext(id);
              remove(index);
            }}
          >
            {askedIn(question.questions, entry).map((one) => (
              <QuestionField
                key={one.id}
                id={`${id}-${index}-${one.id}`}
                question={one}
                value={entry[one.id] ?? null}
                onChange={(answer) => put(index, { ...entry, [one.id]: answer })}
                caseId={caseId}
              />
            ))}
          </ListItem>
        ))}
        {entries.length < question.maxItems && (
          <button
            type="button"
            className="button"
            onClick={() => {
              focusNext(`${id}-${entries.length}-title`);
              onChange([...entries, {}]);
            }}
          >
            {t('form::add', { name: `${trail}${item}` })}
          </button>
        )}
      </FormPlace>
    </ListField>
  );
}
