import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, TextArea, TextList } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { RulesAtDecision } from '../rules/rules-at-decision.tsx';
import { CommandForm } from './command-form.tsx';

type Outcome = 'approve' | 'approveWithConditions' | 'reject' | 'prohibit';

/** NTOP's recommendation, when every review is current and the privacy question is answered. */
export function Recommend({ one }: { readonly one: Case }) {
  const { t, code } = useWords();
  const proposed = one.reviews.filter(({ isNewest }) => isNewest).flatMap(({ conditions }) => conditions);
  const { value: it, change, forget } = useKept(`recommend/${one.id}/${one.preparationVersion}`, {
    outcome: '' as Outcome | '',
    reasons: '',
    conditions: (proposed.length > 0 ? proposed : ['']) as readonly string[],
  });
  const isConditional = it.outcome === 'approveWithConditions';
  const command = useCommand('recommend');
  return (
    <CommandForm
      command={command}
      title={t('task::recommend')}
      submit={t('case::recommendSubmit')}
      availability={one.viewerCan.recommend}
      needs={{ outcome: it.outcome, reasons: it.reasons, ...(isConditional ? { conditions: it.conditions } : {}) }}
      onSubmit={() =>
        it.outcome &&
        void command
          .run({
            id: one.id,
            version: one.preparationVersion,
            outcome: it.outcome,
            reasons: it.reasons,
            conditions: isConditional ? it.conditions.filter((text) => text.trim()) : [],
          })
          .then(({ changed }) => changed && forget())
      }
    >
      <Radios
        name="outcome"
        label={t('case::recommendation')}
        value={it.outcome}
        onChange={(outcome) => change({ outcome: outcome as Outcome })}
        choices={(['approve', 'approveWithConditions', 'reject', 'prohibit'] as const).map((value) => ({
          value,
          label: code('decision', value),
        }))}
      />
      <RulesAtDecision
        one={one}
        conditions={isConditional ? it.conditions : []}
        onCondition={(text) => change({ outcome: 'approveWithConditions', conditions: [...it.conditions.filter((other) => other.trim()), text] })}
      />
      {isConditional && (
        <TextList
          name="conditions"
          label={t('case::conditions')}
          values={it.conditions}
          maxLength={2000}
          onChange={(conditions) => change({ conditions })}
        />
      )}
      <TextArea
        name="reasons"
        label={t('case::reasons')}
        value={it.reasons}
        maxLength={8000}
        onChange={(reasons) => change({ reasons })}
      />
    </CommandForm>
  );
}
