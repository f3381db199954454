import { codesOf, from, inEarlierCase, itemsOf, same, some, textOf, words, type Origin, type Origins } from './origin.ts';
import { recipients, suppliers } from './preparation.ts';

/** From whom, as far as the preparation says; the person alone is asked nowhere before. */
const collectedFrom: Origin = from('preparation', ['providers', 'publiclyAvailable', 'isDrone'], (providers, publiclyAvailable, isDrone) =>
  some([
    ...(suppliers(providers).some(({ kind }) => kind !== 'inHouse') ? ['thirdParty'] : []),
    ...(publiclyAvailable === 'yes' ? ['public'] : []),
    ...(isDrone === 'yes' ? ['observed'] : []),
  ]),
);

const kindsOf = (partners: unknown): readonly string[] => [
  ...new Set(recipients(partners).map(({ kind }) => textOf(kind)).filter((kind) => kind !== null)),
];

export const sharingParties: Origin = from('preparation', 'partners', (partners) => some(kindsOf(partners)));

export const checklistOrigins: Origins = {
  personalInformation: [from('intake', 'personalInformation', words({ yes: 'yes', no: 'no' }))],
  personalInformationCategories: [from('intake', 'personalInformationCategories', (categories) => some(codesOf(categories)))],
  collectedFrom: [collectedFrom],
  publicSources: [same('preparation', 'publicSources')],
  // Other programs of the institution are no partners of the preparation: that it has none does not say no.
  isShared: [from('preparation', 'partners', (partners) => (recipients(partners).length > 0 ? 'yes' : null))],
  sharingParties: [sharingParties],
  otherInstitutions: [
    from('preparation', ['hasPartners', 'partners'], (hasPartners, partners) => {
      if (hasPartners === 'no') return 'no';
      return itemsOf(partners).some(({ kind }) => kind === 'OTHER_FEDERAL') ? 'yes' : null;
    }),
  ],
  // That it leaves the country is how the technology is built; that it stayed in one case was so for how it was used there.
  dataResidency: [
    inEarlierCase(
      from('privacy-checklist', 'dataResidency', (residency) => {
        const chosen = codesOf(residency);
        return chosen.includes('NO') ? null : some(chosen);
      }),
    ),
  ],
};
