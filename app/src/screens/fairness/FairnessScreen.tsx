import { Banner, DateRangePicker, SegmentedControl, Stack, Text, useLanguage } from '@castmatch/components';
import type { ImpactReport } from '@castmatch/server/contract';
import { Frame, type FrameProps } from '../common/Frame.tsx';
import { linkButton } from '../common/links.css.ts';
import { Problem } from '../common/Problem.tsx';
import * as page from '../common/page.css.ts';
import { useAppStrings } from '../../strings/index.ts';
import * as css from './FairnessScreen.css.ts';
import { groupName, ImpactTableView } from './ImpactTableView.tsx';

export type Stage = ImpactReport['stages'][number]['stage'];

export interface FairnessScreenProps {
  readonly frame: FrameProps;
  /** ISO dates of the span; either may be missing while it is typed. */
  readonly span: { readonly from?: string; readonly to?: string };
  readonly stage: Stage;
  /** Absent while it is counted. */
  readonly report?: ImpactReport;
  readonly problem?: string;
  readonly onSpan: (span: { readonly from?: string; readonly to?: string }) => void;
  readonly onStage: (stage: Stage) => void;
  readonly onRetry: () => void;
}

/** Selection rates and impact ratios: words first, figures beside them, a bar for the eye. */
export function FairnessScreen(props: FairnessScreenProps) {
  const { frame, span, stage, report, onSpan, onStage } = props;
  const { fairness } = useAppStrings().law;
  return (
    <Frame
      frame={frame}
      place="more"
      title={fairness.title}
      scrollLabel={fairness.title}
      actions={
        report !== undefined && (
          <a className={linkButton} download href={csvPath(report)}>
            {fairness.csv}
          </a>
        )
      }
    >
      <div className={page.column}>
        <Stack gap="3">
          <Text as="p" variant="prose" measure>
            {fairness.intro}
          </Text>
          <div className={css.controls}>
            <DateRangePicker label={fairness.span} value={span} onChange={onSpan} />
            <SegmentedControl
              label={fairness.stage}
              value={stage}
              segments={(['recommended', 'shortlisted'] as const).map((value) => ({
                value,
                label: fairness.stages[value],
              }))}
              onChange={onStage}
            />
          </div>
          <Report {...props} />
        </Stack>
      </div>
    </Frame>
  );
}

function Report({ report, stage, problem, onRetry }: FairnessScreenProps) {
  const { fairness } = useAppStrings().law;
  const language = useLanguage();
  if (problem !== undefined) return <Problem text={problem} onRetry={onRetry} />;
  if (report === undefined) return <Text role="status">{fairness.loading}</Text>;
  const shown = report.stages.find((each) => each.stage === stage);
  const why = nothingIn(report, stage);
  if (shown === undefined || why !== undefined)
    return (
      <Text as="p" variant="prose" measure role="status">
        {fairness.nothing[why ?? 'noRoles']}
      </Text>
    );
  const flagged = shown.tables.flatMap(({ by, rows }) =>
    rows
      .filter(({ verdict }) => verdict === 'review')
      .map(({ group }) => groupName(by, group, fairness, language)),
  );
  return (
    <>
      <Stack gap="1">
        <Text as="p" tone="ink2" measure>
          {fairness.stageHint[stage]}
        </Text>
        <Text as="p" tone="ink2" measure role="status">
          {stage === 'recommended'
            ? fairness.counted(shown.roles, report.rolesSeen)
            : fairness.countedLists(shown.roles)}
        </Text>
      </Stack>
      {flagged.length > 0 && <Banner tone="warn">{fairness.flagged(flagged.join('; '))}</Banner>}
      {shown.tables.map((table) => (
        <ImpactTableView
          key={table.by.join()}
          table={table}
          caption={fairness.tables[table.by.join()] ?? table.by.join(', ')}
        />
      ))}
    </>
  );
}

/** Why there is nothing to show, where there is nothing. */
function nothingIn(report: ImpactReport, stage: Stage): 'noRoles' | 'noOpen' | 'noShortlist' | undefined {
  if (report.rolesSeen === 0) return 'noRoles';
  const [recommended, shortlisted] = report.stages;
  if ((recommended?.roles ?? 0) === 0) return 'noOpen';
  return stage === 'shortlisted' && (shortlisted?.roles ?? 0) === 0 ? 'noShortlist' : undefined;
}

const csvPath = ({ from, to }: ImpactReport) =>
  `/api/reports/impact.csv?${new URLSearchParams({ from, to }).toString()}`;
