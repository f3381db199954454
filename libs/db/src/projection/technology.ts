import type { Change } from './changes.ts';
import type { Projection } from './projection.ts';
import { textOf } from './text.ts';

export const projectTechnology: Projection<'technology'> = ({ id, version, events }) => [
  ...events.flatMap(({ event, recordedAt }): Change[] => {
    const text = textOf(event);
    switch (event.name) {
      case 'catalogued': {
        const { name, kind, origin, vendor, categories, sensitivity } = event.data;
        return [
          {
            put: 'technology',
            key: { id },
            set: {
              version,
              name_en: name.en,
              name_fr: name.fr,
              kind,
              origin,
              vendor,
              categories,
              sensitivity,
              description: text('description'),
              prohibited_at: null,
              prohibited_level: null,
              catalogued_at: recordedAt,
            },
          },
        ];
      }
      case 'detailsCorrected': {
        const { name, vendor, categories } = event.data;
        return [{ alter: 'technology', where: { id }, set: { name_en: name.en, name_fr: name.fr, vendor, categories } }];
      }
      case 'sensitivityChanged':
        return [{ alter: 'technology', where: { id }, set: { sensitivity: event.data.sensitivity } }];
      case 'useCaseNamed': {
        const { useCaseId, name } = event.data;
        return [
          {
            put: 'use_case',
            key: { id: useCaseId },
            set: { technology_id: id, name_en: name.en, name_fr: name.fr, description: text('description') },
          },
        ];
      }
      case 'featureStated': {
        const { featureId, name, status, evidenceFileSha256 } = event.data;
        return [
          {
            put: 'feature',
            key: { id: featureId },
            set: {
              technology_id: id,
              name_en: name.en,
              name_fr: name.fr,
              status,
              evidence_sha256: evidenceFileSha256,
              evidence_source: text('source'),
              stated_at: recordedAt,
            },
          },
        ];
      }
      case 'prohibited':
        return [
          { alter: 'technology', where: { id }, set: { prohibited_at: recordedAt, prohibited_level: event.data.level } },
        ];
      case 'prohibitionLifted':
        return [{ alter: 'technology', where: { id }, set: { prohibited_at: null, prohibited_level: null } }];
      // The authorization's and the case's own tables tell of these.
      case 'caseOpened':
      case 'authorizationGranted':
      case 'authorizationCameIntoForce':
      case 'authorizationEnded':
      case 'testReported':
        return [];
    }
  }),
  { alter: 'technology', where: { id }, set: { version } },
];
