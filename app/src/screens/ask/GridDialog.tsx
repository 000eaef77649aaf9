import { Button, DateRangePicker, Dialog } from '@castmatch/components';
import { GRID_DEFAULT_DAYS, GRID_MAX_DAYS } from '@castmatch/server/contract';
import { useEffect, useState } from 'react';
import { dayHere, daysIn } from '../../model/dates.ts';
import { useAppStrings } from '../../strings/index.ts';
import { keepEscape } from './keep-escape.ts';

interface GridDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChoose: (days: { readonly from: string; readonly to: string }) => void;
}

const nextDays = () => ({ from: dayHere(), to: dayHere(GRID_DEFAULT_DAYS - 1) });

/** Asks for which days the availability grid is wanted. */
export function GridDialog({ open, onClose, onChoose }: GridDialogProps) {
  const { exports } = useAppStrings();
  const [range, setRange] = useState<{ from?: string; to?: string }>(nextDays);
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    if (!open) return;
    // A page may stay open for days: "today" is the day on which it is asked.
    setRange(nextDays());
    setFault(undefined);
  }, [open]);

  // Judged when it is pressed: a message that went as the field is left would move the button from under the press.
  const choose = ({ from, to }: typeof range) => {
    if (from === undefined || to === undefined) setFault(exports.bothDays);
    else if (daysIn(from, to) > GRID_MAX_DAYS) setFault(exports.tooManyDays(GRID_MAX_DAYS));
    else onChoose({ from, to });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      onKeyDown={keepEscape}
      title={exports.gridTitle}
      description={exports.gridText}
      footer={
        <>
          <Button onClick={onClose}>{exports.cancel}</Button>
          <Button tone="primary" onClick={() => choose(range)}>
            {exports.download}
          </Button>
        </>
      }
    >
      <DateRangePicker
        label={exports.days}
        value={range}
        onChange={setRange}
        {...(fault === undefined ? {} : { invalid: fault })}
      />
    </Dialog>
  );
}
