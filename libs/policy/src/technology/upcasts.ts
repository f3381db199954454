import type { Shaped, Upcasts } from '../kernel/aggregate.ts';

interface FeatureStated1 {
  readonly evidence: { readonly fileSha256: string | null; readonly source: string | null } | null;
}

export const technologyUpcasts: Upcasts = {
  // What people cite stood where it could not be disposed of.
  featureStated: [
    ({ data: { evidence, ...data }, text }: Shaped<FeatureStated1>) => ({
      data: { ...data, evidenceFileSha256: evidence?.fileSha256 ?? null },
      text: { ...text, source: evidence?.source ?? null },
    }),
  ],
};
