import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { today } from '../reference/today.ts';
import type { Absence } from './absence-parts.ts';

/** An absence that lasts or is to come, with what may be done about it: end it, or appoint whom it proposes. */
export function StatedAbsence({ absence, positionId, name, mayAppoint, isAppointed, onChange }: {
  readonly absence: Absence;
  readonly positionId: string;
  readonly name: string;
  readonly mayAppoint: boolean;
  /** Whom it proposes acts already, or will. */
  readonly isAppointed: boolean;
  readonly onChange?: () => void;
}) {
  const { t, day, pick } = useWords();
  const appoint = useCommand('appoint');
  const end = useCommand('endAbsence');
  const { startsOn, endsOn, standIn, standInPosition, viewerMayEnd } = absence;
  const who = standIn?.name ?? t('unknown');
  const from = startsOn > today() ? startsOn : today();
  const isProposal = standIn !== null && standInPosition === null && !isAppointed;
  return (
    <div className="small">
      <p>
        {t('absence::dates', { from: day(startsOn), to: day(endsOn) })}{' '}
        {standIn && standInPosition && t('absence::standsIn', { name: who, position: pick(standInPosition.title) })}
        {isProposal && t('absence::isProposed', { name: who })}
      </p>
      <CommandState refusal={appoint.refusal ?? end.refusal} isLost={appoint.isLost || end.isLost} />
      <div className="actions">
        {isProposal && mayAppoint && (
          <Button
            isRunning={appoint.isRunning}
            onPress={() => void appoint.run({ id: positionId, personId: standIn.recordId, startsOn: from, endsOn, acting: true }).then(onChange)}
          >
            {t('absence::appoint', { name: who, from: day(from), to: day(endsOn) })}
          </Button>
        )}
        {viewerMayEnd && (
          <Button kind="plain" isRunning={end.isRunning} onPress={() => void end.run({ id: positionId, absenceId: absence.id }).then(onChange)}>
            {t('absence::endOf', { name })}
          </Button>
        )}
      </div>
    </div>
  );
}
