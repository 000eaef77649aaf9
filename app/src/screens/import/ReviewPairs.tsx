import { useEffect, useId, useRef } from 'react';
import { Badge, Button, Heading, Stack, Text } from '@castmatch/components';
import type { Review, ReviewDecision, ReviewList, ReviewPerson } from '@castmatch/server/contract';
import { useAppStrings } from '../../strings/index.ts';
import { Words } from '../common/Words.tsx';
import * as css from './ImportScreen.css.ts';

interface ReviewPairsProps {
  readonly reviews: ReviewList;
  readonly deciding?: { readonly id: string } | { readonly decided: ReviewDecision };
  readonly onDecide?: (reviewId: string, decision: ReviewDecision) => void;
}

/** Two people who may be one, side by side: somebody says which it is. */
export function ReviewPairs({ reviews, deciding, onDecide }: ReviewPairsProps) {
  const { bring } = useAppStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that had focus goes with its pair; the next pair is read from here.
    if (deciding && 'decided' in deciding && document.activeElement === document.body)
      heading.current?.focus();
  }, [deciding, reviews]);
  return (
    <section className={css.section}>
      <Stack gap="2">
        <Stack gap="half">
          <Heading level={2} ref={heading} tabIndex={-1}>
            {bring.reviews(reviews.total)}
          </Heading>
          <Text as="p" measure>
            {bring.reviewsText}
          </Text>
          <Text as="p" role="status" tone="ink2">
            {deciding && 'decided' in deciding ? bring.decided[deciding.decided] : ''}
          </Text>
        </Stack>
        {reviews.reviews.map((review) => (
          <Pair
            key={review.id}
            review={review}
            isPending={deciding !== undefined && 'id' in deciding && deciding.id === review.id}
            {...(onDecide && { onDecide })}
          />
        ))}
      </Stack>
    </section>
  );
}

interface PairProps {
  readonly review: Review;
  readonly isPending: boolean;
  readonly onDecide?: (reviewId: string, decision: ReviewDecision) => void;
}

function Pair({ review, isPending, onDecide }: PairProps) {
  const { bring } = useAppStrings();
  const titleId = useId();
  const [first, second] = review.people;
  const rows = compared(first, second);
  const differing = rows.filter(({ values: [a, b], field }) => a !== b || SHOWN_ALIKE.has(field));
  const alike = rows.length - differing.length;
  return (
    <article className={css.pair} aria-labelledby={titleId}>
      <div className={css.pairTitle}>
        <Heading level={3} variant="name" id={titleId}>
          <bdi>{bring.pair(first.name, second.name)}</bdi>
        </Heading>
        {review.matched.map((matched) => (
          <Badge key={matched} tone="warn">
            {bring.matched[matched]}
          </Badge>
        ))}
      </div>
      <div className={css.tableFrame} role="region" aria-labelledby={titleId} tabIndex={0}>
        <table className={css.pairTable}>
          <thead>
            <tr>
              <th scope="col" className={`${css.headCell} ${css.factHead}`}>
                {bring.fact}
              </th>
              {review.people.map(({ talentId, name }) => (
                <th key={talentId} scope="col" className={css.headCell}>
                  <a href={`/talent/${encodeURIComponent(talentId)}`} className={css.personLink}>
                    <Words>{name}</Words>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map(({ field, values }) => (
              <tr key={field}>
                <th scope="row" className={css.pairField}>
                  {field in bring.fields ? bring.fields[field as keyof typeof bring.fields] : field}
                </th>
                {values.map((value, index) => (
                  <td key={index} className={css.cell}>
                    {value === undefined ? (
                      <span className={css.raw}>{bring.notOnFile}</span>
                    ) : (
                      <span className={css.issue}>
                        <Words>{value}</Words>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {alike > 0 && (
        <Text as="p" variant="label" tone="ink3">
          {bring.alike(alike)}
        </Text>
      )}
      {onDecide && (
        <div className={css.buttons}>
          <Button pending={isPending} onClick={() => onDecide(review.id, 'same')}>
            {bring.same}
          </Button>
          <Button pending={isPending} onClick={() => onDecide(review.id, 'different')}>
            {bring.different}
          </Button>
        </div>
      )}
    </article>
  );
}

/** What two people were matched by: shown also where it is the same. */
const SHOWN_ALIKE: ReadonlySet<string> = new Set(['phone', 'nconst', 'city']);
/** Facts of a record that have another name than the column they come from. */
const FIELD_OF_FACT: Readonly<Record<string, string>> = { playsGender: 'plays', isMinor: 'minor' };

interface ComparedRow {
  readonly field: string;
  readonly values: readonly [string | undefined, string | undefined];
}

function compared(first: ReviewPerson, second: ReviewPerson): ComparedRow[] {
  const valueOf = (person: ReviewPerson, field: string) =>
    person.facts.find((fact) => fact.field === field)?.value;
  const fields = new Set([...first.facts, ...second.facts].map(({ field }) => field));
  return [...fields].map((field) => ({
    field: FIELD_OF_FACT[field] ?? field,
    values: [valueOf(first, field), valueOf(second, field)],
  }));
}
