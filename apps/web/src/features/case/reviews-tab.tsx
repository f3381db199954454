import { Link } from '@tanstack/react-router';
import { ConfirmReview, ProvideInformation } from '../commands/review.tsx';
import { ReviewView } from '../review/review-view.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Empty } from '../../ui/states.tsx';
import type { Case, Viewer } from './case-parts.ts';

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
          const isAsked = !newest || isOld || isWaiting;
          return (
            <section key={kind} className="card" aria-labelledby={`review-${kind}`}>
              <h3 id={`review-${kind}`}>{code('review', kind)}</h3>
              {newest ? <ReviewView caseId={one.id} review={newest} isOld={isOld} /> : <p className="quiet">{t('case::noOpinion')}</p>}
              {earlier.length > 0 && (
                <details>
                  <summary>{t('case::earlier', { count: earlier.length })}</summary>
                  {earlier.map((review) => (
                    <ReviewView key={review.id} caseId={one.id} review={review} isOld={false} />
                  ))}
                </details>
              )}
              {mayReview && isOld && !isWaiting && <ConfirmReview one={one} kind={kind} />}
              {mayReview && (
                <p className="actions">
                  <Link className={`button ${isAsked ? 'primary' : ''}`} to={`/cases/${one.number}/review/${kind}`}>
                    {t(isAsked && !isOld ? 'task::recordReview' : 'case::renewOpinion', { review: code('review', kind) })}
                  </Link>
                </p>
              )}
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
