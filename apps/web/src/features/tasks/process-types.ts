/** The processes that ask for something, by the type that each is in the API. */
export const processTypes = { onboarding: 'Case', assessment: 'Assessment', authorization: 'Authorization', referenceList: 'ReferenceList', existingUse: 'ExistingUse' } as const;
