import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { isFormId } from '@gatehouse/policy/forms';
import { caseHeadParts, frozenParts, reviewParts, type Review } from '../features/case/case-parts.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { NotYours } from '../features/commands/command-form.tsx';
import { ConfirmReview, RequestInformation, type ReviewKind } from '../features/commands/review.tsx';
import { AnsweredForm } from '../features/form-editor/answered-form.tsx';
import { FormToFreeze } from '../features/form-editor/form-to-freeze.tsx';
import { AskingPlace } from '../features/questions/asking-place.tsx';
import { draftParts, type Draft } from '../features/form-editor/use-draft.ts';
import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';
import { Prose } from '../ui/text.tsx';

const reviewQuery = graphql(
  `
    query ReviewPage($number: String!, $kind: ReviewKind!, $language: Language!) {
      case(number: $number) {
        ...CaseHead
        preparationVersion
        preparationVersions {
          ...FrozenParts
        }
        reviews {
          ...ReviewParts
        }
        reviewDraft(kind: $kind) {
          ...DraftParts
        }
        viewerCan {
          recordReview {
            ...AvailabilityParts
          }
        }
      }
    }
  `,
  [caseHeadParts, frozenParts, reviewParts, draftParts, availabilityParts],
);

type Reviewed = NonNullable<ResultOf<typeof reviewQuery>['case']>;

const kinds: readonly string[] = ['privacy', 'security', 'ethicsGbaPlus', 'policy'] satisfies ReviewKind[];

/** A reviewer's form is filled in here, next to the preparation that it is about; the opinion is its last part. */
export function ReviewPage() {
  const { number, kind } = useParams({ strict: false }) as { number: string; kind: string };
  return kinds.includes(kind) ? <OneReview key={`${number} ${kind}`} number={number} kind={kind as ReviewKind} /> : <NotFound />;
}

function OneReview({ number, kind }: { readonly number: string; readonly kind: ReviewKind }) {
  const { t, code, language } = useWords();
  const [result, refetch] = useQuery({ query: reviewQuery, variables: { number, kind, language }, requestPolicy: 'network-only' });
  const refresh = (): void => refetch({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} retry={refresh}>
      {({ case: one }) =>
        one ? (
          <Page
            title={t('case::reviewTitle', { review: code('review', kind) })}
            crumbs={[{ to: `/cases/${number}`, search: { tab: 'reviews' }, label: one.technologyName ?? number }]}
            printed={one.reviewDraft ? { kind: 'draft', number } : undefined}
          >
            <CaseHeadView one={one} withAction={false} />
            {one.reviewDraft ? <Body one={one} kind={kind} draft={one.reviewDraft} onUpgrade={refresh} /> : <NotYours />}
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

function Body({ one, kind, draft, onUpgrade }: { readonly one: Reviewed; readonly kind: ReviewKind; readonly draft: Draft; readonly onUpgrade: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const last = one.reviews.find((review) => review.kind === kind && review.isNewest);
  const { allowed } = one.viewerCan.recordReview;
  const onDone = (): void => void navigate({ to: `/cases/${one.number}`, search: { tab: 'reviews' } as never, state: true });
  if (!isFormId(draft.form)) return null;
  return (
    <>
      <Preparation one={one} last={last} />
      {last && <Before last={last} version={one.preparationVersion} />}
      {allowed && last && last.versionRead < one.preparationVersion && last.opinion !== 'moreInformationNeeded' && (
        <ConfirmReview one={one} kind={kind} onDone={onDone} />
      )}
      {allowed && (
        <details>
          <summary>{t('case::askInformation')}</summary>
          <RequestInformation one={one} kind={kind} onDone={onDone} />
        </details>
      )}
      <p className="quiet">{t('case::onlyReviewers')}</p>
      <FormToFreeze
        id={one.id}
        caseId={one.id}
        form={draft.form}
        draft={draft}
        onUpgrade={onUpgrade}
        act="recordReview"
        input={(draftRevision) => ({ id: one.id, kind, version: one.preparationVersion, draftRevision })}
        availability={one.viewerCan.recordReview}
        means={t('case::opinionMeans', { version: one.preparationVersion })}
        submit={t('case::giveOpinion')}
        caseNumber={one.number}
        tab="reviews"
      />
    </>
  );
}

/** What the opinion is about; of a newer version, what changed since the one that the last opinion was on. */
function Preparation({ one, last }: { readonly one: Reviewed; readonly last: Review | undefined }) {
  const { t } = useWords();
  const newest = one.preparationVersions.at(-1);
  const before = last && one.preparationVersions.find(({ version }) => version === last.versionRead && version < (newest?.version ?? 0));
  if (!newest) return null;
  return (
    <details>
      <summary>{t('case::readPreparation', { version: newest.version })}</summary>
      <AskingPlace number={one.number} form="preparation">
        <AnsweredForm
          form="preparation"
          version={newest.definitionVersion}
          answers={newest.answers as Record<string, unknown>}
          before={before?.answers as Record<string, unknown> | undefined}
        />
      </AskingPlace>
    </details>
  );
}

/** How the review stands: what was answered to a question, or on which version the last opinion was. */
function Before({ last, version }: { readonly last: Review; readonly version: number }) {
  const { t } = useWords();
  const waits = last.opinion === 'moreInformationNeeded';
  return (
    <div className="notice">
      <p>
        {waits
          ? t(last.informationProvided ? 'case::youAsked' : 'case::youAskedWaits')
          : t(last.versionRead < version ? 'case::changedSince' : 'case::opinionGiven', { version: last.versionRead })}
      </p>
      {waits && <Prose text={last.reasons} />}
      {waits && last.informationProvided && (
        <>
          <p>
            <strong>{t('case::information')}</strong>
          </p>
          <Prose text={last.informationProvided} />
        </>
      )}
    </div>
  );
}
