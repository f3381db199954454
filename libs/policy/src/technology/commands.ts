import { z } from 'zod';
import { localizedInput, sha256Input, textInput } from '../kernel/inputs.ts';

export const stateFeatureInput = z.strictObject({
  featureId: z.uuid().nullable(),
  name: localizedInput(200),
  status: z.enum(['notAssessed', 'enabled', 'disabled']),
  evidence: z
    .strictObject({ fileSha256: sha256Input.nullable(), source: textInput(500).nullable() })
    .nullable(),
});

export const liftProhibitionInput = z.strictObject({ reasons: textInput(8000) });

export const changeSensitivityInput = z.strictObject({ sensitivity: z.enum(['open', 'restricted']) });
