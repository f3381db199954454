export interface PersonState {
  readonly enrolled: boolean;
  readonly unitId: string | null;
  readonly language: 'en' | 'fr';
}
