import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const mentionParts = graphql(`
  fragment MentionParts on Mention {
    id
    isPerson
    name
    positionTitle {
      en
      fr
    }
    power
  }
`);

export type Mention = ResultOf<typeof mentionParts>;

/** Whom a text names while it is written: what the record keeps, and by which words the text says it. */
export interface Named {
  readonly personId: string | null;
  readonly positionId: string | null;
  readonly power: string | null;
  readonly label: string;
}

export const keyOf = ({ personId, positionId, power }: Omit<Named, 'label'>): string => personId ?? positionId ?? power ?? '';

/** Whoever was crossed out of the text is named no more. */
export function stillNamed(text: string, named: readonly Named[]): readonly Named[] {
  return named.filter(({ label }) => text.includes(`@${label}`));
}

/** The input of a command that says the text. */
export function mentionsOf(text: string, named: readonly Named[]) {
  return stillNamed(text, named).map(({ personId, positionId, power }) => ({ personId, positionId, power }));
}

/** The name that is being typed before the caret, from its sign on; not one that was chosen already. */
export function nameAt(text: string, caret: number, named: readonly Named[]): { readonly from: number; readonly name: string } | null {
  const name = /(?:^|[\s(«“])@([^@\n]{0,40})$/.exec(text.slice(0, caret))?.[1];
  if (name === undefined || named.some(({ label }) => name.startsWith(label))) return null;
  return { from: caret - name.length - 1, name };
}
