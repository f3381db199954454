import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, Select, TextArea, TextField } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { TechnologySearch } from '../form-editor/technology-search.tsx';
import type { ExistingUse } from './existing-use-parts.ts';

const casesQuery = graphql(`
  query CasesToJoin($text: String!, $language: Language!) {
    findCases(text: $text) {
      id
      number
      stage
      technologyName(language: $language)
      technology {
        id
      }
    }
  }
`);

/** Cases that are open, found by number or technology; those of the report's own technology, where it is known. */
export function useCasesToJoin(text: string, technologyId: string | null) {
  const { language } = useWords();
  const [{ data }] = useQuery({ query: casesQuery, variables: { text, language }, pause: text.trim().length < 2 });
  return (data?.findCases ?? []).filter(({ stage, technology }) => stage !== 'closed' && (technologyId === null || technology?.id === technologyId));
}

type Outcome = 'registered' | 'joined' | 'closed';

/** NTOP says how the report goes on; as a registration, with this one click. */
export function FollowUp({ one }: { readonly one: ExistingUse }) {
  const { t, code, pick } = useWords();
  const name = one.name ?? pick(one.technology?.name);
  const { value: it, change, forget } = useKept(`followUpReport/${one.id}`, { outcome: 'registered' as Outcome, search: name, into: '', reasons: '', known: '' });
  const { outcome, search, into, reasons, known } = it;
  const command = useCommand('followUpReport');
  const cases = useCasesToJoin(outcome === 'joined' ? search : '', one.technology?.id ?? null);
  return (
    <CommandForm
      command={command}
      title={t('task::followUpReport')}
      submit={t(`existinguse::followUp.${outcome}`)}
      availability={one.viewerCan.followUpReport}
      needs={{ ...(outcome === 'joined' ? { into } : {}), ...(outcome === 'closed' ? { reasons } : {}) }}
      onSubmit={() =>
        void command
          .run({
            id: one.id,
            outcome,
            caseId: outcome === 'joined' ? into : null,
            technologyId: outcome === 'registered' && known ? known : null,
            reasons: outcome === 'closed' ? reasons.trim() : null,
          })
          .then(({ changed }) => changed && forget())
      }
    >
      <Radios
        label={t('existinguse::howItGoesOn')}
        value={outcome}
        onChange={(value) => change({ outcome: value as Outcome })}
        choices={(['registered', 'joined', 'closed'] as const).map((value) => ({
          value,
          label: t(`existinguse::choice.${value}`),
          hint: t(`existinguse::means.${value}`),
        }))}
      />
      {outcome === 'registered' && one.technology === null && (
        <>
          {known ? (
            <p>
              {t('existinguse::asKnown')}{' '}
              <button type="button" className="button plain" onClick={() => change({ known: '' })}>
                {t('existinguse::asNew')}
              </button>
            </p>
          ) : (
            <TechnologySearch
              text={name}
              title={t('existinguse::alikeTitle')}
              choose={t('existinguse::alikeChoose')}
              onChoose={(technologyId) => change({ known: technologyId })}
            />
          )}
        </>
      )}
      {outcome === 'joined' && (
        <>
          <TextField label={t('cases::search')} type="search" value={search} onChange={(text) => change({ search: text, into: '' })} />
          <Select
            name="into"
            label={t('case::joinWhich')}
            value={into}
            onChange={(value) => change({ into: value })}
            choices={[
              { value: '', label: cases.length === 0 ? t('none') : '' },
              ...cases.map(({ id, number, stage, technologyName }) => ({ value: id, label: `${number} – ${technologyName ?? ''} – ${code('stage', stage)}` })),
            ]}
          />
        </>
      )}
      {outcome === 'closed' && (
        <TextArea name="reasons" label={t('case::reasons')} value={reasons} maxLength={8000} onChange={(text) => change({ reasons: text })} />
      )}
    </CommandForm>
  );
}
