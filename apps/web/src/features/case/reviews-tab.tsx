import { ConfirmReview, ProvideInformation, RecordReview } from '../commands/record-review.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Empty } from '../../ui/states.tsx';
import { Passages, Prose, Tag, When } from '../../ui/text.tsx';
import type { Case, Review, Viewer } from './case-parts.ts';

const opinionKind: Readonly<Record<Review['opinion'], string>> = {
  support: 'good',
  supportWithConditions: 'good',
  doNotSupport: 'bad',
  moreInformationNeeded: 'warn',
};

/** Reviews side by side, each on the version it read; dissent is never out of sight. */
export function ReviewsTab({ one, viewer }: { readonly one: Case; readonly viewer: Viewer }) {
  const { t, code } = useWords();
  if (one.preparationVersion === 0) return <Empty>{t('case::reviewsLater')}</Empty>;
  return (
    <>
      <p className="quiet">{t('case::reviewsOn', { version: one.preparationVersion })}</p>
      <div className="columns halves">
        {one.requiredReviews.map((kind) => {
          const all = one.reviews.filter((review) => review.kind === kind);
          const newest = all.find(({ isNewest }) => isNewest);
          const earlier = all.filter(({ isNewest }) => !isNewest);
          const mayReview = viewer.powers.includes(`review:${kind}`) && one.viewerCan.recordReview.allowed;
          const isOld = newest !== undefined && newest.versionRead < one.preparationVersion;
          const isWaiting = newest?.opinion === 'moreInformationNeeded';
          return (
            <section key={kind} className="card" aria-labelledby={`review-${kind}`}>
              <h3 id={`review-${kind}`}>{code('review', kind)}</h3>
              {newest ? <ReviewView review={newest} isOld={isOld} /> : <p className="quiet">{t('case::noOpinion')}</p>}
              {earlier.length > 0 && (
                <details>
                  <summary>{t('case::earlier', { count: earlier.length })}</summary>
                  {earlier.map((review) => (
                    <ReviewView key={review.id} review={review} isOld={false} />
                  ))}
                </details>
              )}
              {mayReview && isOld && !isWaiting && <ConfirmReview one={one} kind={kind} />}
              {mayReview && (!newest || isOld || isWaiting) && <RecordReview one={one} kind={kind} />}
              {isWaiting && !newest.informationProvided && one.requester.id === viewer.person.id && (
                <ProvideInformation one={one} kind={kind} />
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}

function ReviewView({ review, isOld }: { readonly review: Review; readonly isOld: boolean }) {
  const { t, code, pick, day } = useWords();
  return (
    <>
      <p>
        <Tag kind={opinionKind[review.opinion]}>{code('opinion', review.opinion)}</Tag>{' '}
        <span className="quiet small">{t('case::onVersion', { version: review.versionRead })}</span>{' '}
        {isOld && <Tag kind="warn">{t('case::outOfDate')}</Tag>}
      </p>
      <Prose text={review.reasons} />
      <Passages texts={review.conditions} />
      {review.securityReference && (
        <p>
          {t('case::securityReference')}
          {t('colon')}
          {review.securityReference}
          {review.securityExpiresOn && ` (${t('case::until', { date: day(review.securityExpiresOn) })})`}
        </p>
      )}
      {review.informationProvided && (
        <div className="notice">
          <p>
            <strong>{t('case::information')}</strong>
          </p>
          <Prose text={review.informationProvided} />
        </div>
      )}
      <p className="quiet small">
        {review.reviewer.name}, {pick(review.position.title)}, <When at={review.confirmedAt ?? review.recordedAt} />
      </p>
    </>
  );
}
