import type { Aggregate } from '../kernel/aggregate.ts';
import type { TechnologyEvent } from './events.ts';
import { technologyGrants } from './permissions.ts';
import { stagesOfTechnology } from './stage.ts';
import type { AuthorizationStanding, TechnologyStanding, TechnologyState } from './state.ts';
import { technologyUpcasts } from './upcasts.ts';

function withStanding(state: TechnologyState, id: string, standing: AuthorizationStanding): TechnologyState {
  return {
    ...state,
    authorizations: state.authorizations.map((one) =>
      one.authorizationId === id ? { ...one, standing, used: one.used || standing === 'inForce' } : one,
    ),
  };
}

export const technology: Aggregate<TechnologyState, TechnologyEvent, TechnologyStanding> = {
  kind: 'technology',
  stateVersion: 2,
  initial: {
    catalogued: false,
    name: { en: null, fr: null },
    vendor: null,
    sensitivity: 'open',
    categories: [],
    useCaseIds: [],
    features: [],
    caseIds: [],
    authorizations: [],
    prohibition: null,
  },
  stages: stagesOfTechnology,
  upcasts: technologyUpcasts,
  evolve(state, { event }) {
    switch (event.name) {
      case 'catalogued': {
        const { name, vendor, sensitivity, categories } = event.data;
        return { ...state, catalogued: true, name, vendor, sensitivity, categories };
      }
      case 'detailsCorrected': {
        const { name, vendor, categories } = event.data;
        return { ...state, name, vendor, categories };
      }
      case 'sensitivityChanged':
        return { ...state, sensitivity: event.data.sensitivity };
      case 'useCaseNamed':
        return { ...state, useCaseIds: [...state.useCaseIds, event.data.useCaseId] };
      case 'featureStated': {
        const { featureId, status } = event.data;
        const others = state.features.filter((feature) => feature.featureId !== featureId);
        return { ...state, features: [...others, { featureId, status }] };
      }
      case 'caseOpened':
        return { ...state, caseIds: [...state.caseIds, event.data.caseId] };
      case 'authorizationGranted':
        return { ...state, authorizations: [...state.authorizations, { ...event.data, standing: 'pending', used: false }] };
      case 'authorizationCameIntoForce':
        return withStanding(state, event.data.authorizationId, 'inForce');
      case 'authorizationEnded': {
        const revoked = event.data.reason === 'revoked' || event.data.reason === 'prohibited';
        return withStanding(state, event.data.authorizationId, revoked ? 'revoked' : 'ended');
      }
      case 'testReported':
        return withStanding(state, event.data.authorizationId, 'reported');
      case 'prohibited':
        return { ...state, prohibition: event.data };
      case 'prohibitionLifted':
        return { ...state, prohibition: null };
    }
  },
  tasks: () => [],
  deadlines: () => [],
  effects: () => [],
  grants: technologyGrants,
  concluded: () => false,
};
