import { codesOf, from, inEarlierCase, itemOf, itemsOf, same, some, textOf, words, type Origin, type Origins } from './origin.ts';
import { providersKnown } from './technology.ts';

/** The vendor, or whoever builds it here: the first provider, whose own answers are still to be given. */
const maker: Origin = from('intake', ['vendor', 'builtBy'], (vendor, builtBy) => {
  const [bought, built] = [textOf(vendor), textOf(builtBy)];
  if (bought) return [{ name: bought, kind: 'vendor' }];
  return built ? [{ name: built, kind: 'inHouse' }] : null;
});

/** Each use that was described, with its name. */
const uses: Origin = from('intake', 'useCases', (useCases) => {
  const described = itemsOf(useCases).filter(({ description }) => textOf(description) !== null);
  return some(described.map(({ name, description }) => `${textOf(name) ?? ''}: ${textOf(description) ?? ''}`))?.join('\n\n') ?? null;
});

/** A category that was not chosen says nothing: nobody was asked about it by itself. */
const drone: Origin = from('intake', 'categories', (categories) => (codesOf(categories).includes('REMOTELY_PILOTED_SYSTEMS') ? 'yes' : null));

const open: Origin = from('intake', ['categories', 'personalInformation'], (categories, personalInformation) => {
  const isOpen = codesOf(categories).some((one) => one === 'OPEN_SOURCE_INTELLIGENCE' || one === 'SOCIAL_MEDIA');
  return isOpen && personalInformation === 'yes' ? 'yes' : null;
});

export const preparationOrigins: Origins = {
  need: [same('intake', 'purpose')],
  providers: [maker, providersKnown, inEarlierCase(maker)],
  publiclyAvailable: [open],
  facialRecognition: [
    // Whether a feature that is there is asked for or disabled was not asked at registration.
    from('intake', 'biometricFeatures', words({ no: 'absent', otherBiometrics: 'absent', unknown: 'unknown' })),
    // Whether it is asked for or disabled was said of another use; that it was not known there does not say that it is not known.
    inEarlierCase(from('preparation', 'facialRecognition', words({ absent: 'absent' }))),
    inEarlierCase(from('intake', 'biometricFeatures', words({ no: 'absent', otherBiometrics: 'absent' }))),
  ],
  otherBiometrics: [inEarlierCase(same('preparation', 'otherBiometrics'))],
  // By its category only: that one unit puts it on a drone says nothing of another.
  isDrone: [drone, inEarlierCase(drone)],
  vendorRetention: [inEarlierCase(same('preparation', 'vendorRetention'))],
  plan: [uses],
  hasPartners: [from('intake', 'intakePath', words({ PARTNER_TOOL: 'yes' }))],
};

/** A partner that gets data or results from us, as later forms ask for it. */
export const recipients = (partners: unknown) => itemsOf(partners).filter(({ part }) => codesOf(part).includes('getsData'));

/** A provider that personal information comes from. */
export const suppliers = (providers: unknown) => itemsOf(providers).filter((one) => one['suppliesPersonalInformation'] === 'yes');

export const sourcesFromProviders: Origin = from('preparation', 'providers', (providers) =>
  some(suppliers(providers).map(({ name, personalInformationSupplied }) => itemOf({ source: textOf(name), means: textOf(personalInformationSupplied) }))),
);
