import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Facts } from '../../ui/text.tsx';

const signerQuery = graphql(`
  query Signer {
    viewer {
      person {
        id
        name
      }
      positions {
        acting
        powers
        position {
          id
          title {
            en
            fr
          }
        }
      }
    }
  }
`);

const signingPowers = ['program:own', 'privacy:s10', 'legal:sign'] as const;

/** What the signer states, about which text, by which power of which position, and what follows. */
export function SigningStatement({ kind, document, version, hash, executivePositionId }: {
  readonly kind: 'checklist' | 'assessment' | 'report' | 'legal';
  readonly document: string;
  readonly version: number;
  readonly hash: string | null;
  /** The position that owns the program of this case. */
  readonly executivePositionId?: string | null;
}) {
  const { t, pick, power: powerName } = useWords();
  const [{ data }] = useQuery({ query: signerQuery });
  const used = (data?.viewer.positions ?? []).flatMap(({ acting, powers, position }) =>
    signingPowers
      .filter((one) => powers.includes(one) && (kind === 'legal') === (one === 'legal:sign'))
      .filter((one) => one !== 'program:own' || !executivePositionId || position.id === executivePositionId)
      .map((one) => ({
        power: powerName(one),
        position: `${pick(position.title)}${acting ? ` (${t('event::acting')})` : ''}`,
      })),
  );
  return (
    <div className="notice">
      <p>
        <strong>{t(kind === 'report' ? 'sign::statementReport' : 'sign::statement', { document, version })}</strong>
      </p>
      <Facts
        rows={[
          [t('sign::signer'), data?.viewer.person.name ?? ''],
          [t('sign::position'), used.map(({ position }) => position).join(', ') || t('none')],
          [t('sign::power'), t('sign::delegated', { power: used.map(({ power }) => power).join(', ') || t('none') })],
          hash !== null && [t('sign::hash'), <span key="hash" className="mono">SHA-256 {hash}</span>],
          [t('sign::follows'), t(`sign::followsOf.${kind}`)],
        ]}
      />
      <p className="small">{t('sign::means')}</p>
    </div>
  );
}
