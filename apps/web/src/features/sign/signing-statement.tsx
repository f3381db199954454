import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';

const signerQuery = graphql(`
  query Signer {
    viewer {
      person {
        id
        name
      }
      positions {
        acting
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

/** What the signer states, about which text, by which position. */
export function SigningStatement({ document, version, hash }: {
  readonly document: string;
  readonly version: number;
  readonly hash: string;
}) {
  const { t, pick } = useWords();
  const [{ data }] = useQuery({ query: signerQuery });
  const positions = (data?.viewer.positions ?? []).map(
    ({ acting, position }) => `${pick(position.title)}${acting ? ` (${t('event::acting')})` : ''}`,
  );
  return (
    <div className="notice">
      <p>{t('sign::statement', { document, version })}</p>
      <p>
        {t('sign::by', { name: data?.viewer.person.name ?? '', position: positions.join(', ') || t('none') })}
      </p>
      <p className="mono">SHA-256 {hash}</p>
      <p className="quiet small">{t('sign::means')}</p>
    </div>
  );
}
