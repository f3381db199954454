import { useState } from 'react';
import { useQuery } from 'urql';
import { isFormId } from '@gatehouse/policy/forms';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { Hash, Passages, Prose, Tag, When } from '../../ui/text.tsx';
import type { Review } from '../case/case-parts.ts';
import { AnsweredForm } from '../form-editor/answered-form.tsx';

export const reviewFormsQuery = graphql(`
  query ReviewForms($id: ID!) {
    node(id: $id) {
      ... on Case {
        id
        reviews {
          id
          answers
        }
      }
    }
  }
`);

const opinionKind: Readonly<Record<Review['opinion'], string>> = {
  support: 'good',
  supportWithConditions: 'good',
  doNotSupport: 'bad',
  moreInformationNeeded: 'warn',
};

/** An opinion: what it says by itself, and behind it the whole form on which it was given. */
export function ReviewView({ caseId, review, isOld, withForm = true }: {
  readonly caseId: string;
  readonly review: Review;
  readonly isOld: boolean;
  readonly withForm?: boolean;
}) {
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
      {withForm && review.form && <WholeForm caseId={caseId} review={review} />}
    </>
  );
}

/** The frozen form, in place; its answers are asked for when it is opened. */
function WholeForm({ caseId, review: { id, form, definitionVersion, contentHash } }: { readonly caseId: string; readonly review: Review }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [result, retry] = useQuery({ query: reviewFormsQuery, variables: { id: caseId }, pause: !isOpen });
  const node = result.data?.node;
  const found = node && 'reviews' in node ? node.reviews.find((one) => one.id === id) : undefined;
  return (
    <details className="whole" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('case::wholeForm')}</summary>
      {isOpen && !result.data && !result.error && <Loading />}
      {result.error && <Failed onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {isOpen && found?.answers && form && isFormId(form) ? (
        <>
          <AnsweredForm form={form} version={definitionVersion} answers={found.answers as Record<string, unknown>} />
          {contentHash && (
            <p className="quiet small">
              SHA-256 <Hash value={contentHash} />
            </p>
          )}
        </>
      ) : null}
    </details>
  );
}
