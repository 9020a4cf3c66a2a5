import { formatHour } from '../../../format/time.ts';
import type { Messages } from '../../../messages/catalogues.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Strip } from '../../../ui/strip.tsx';
import type { Parcel } from '../delivery/parcel.ts';
import { Dismiss } from './dismiss.tsx';

/** What was refused, in a form that can be read and copied. */
function textOf(parcel: Parcel): string {
  switch (parcel.kind) {
    case 'skip':
      return parcel.reason;
    case 'remark':
      return parcel.text;
    case 'acknowledgement':
      return '';
    default:
      return [parcel.input.rationale ?? '', parcel.input.idealAnswer?.content ?? '']
        .filter((text) => text !== '')
        .join('\n\n');
  }
}

function whatOf(parcel: Parcel, { strips, flow }: Messages<'labelling'>): string {
  const at = formatHour(new Date(parcel.handedInMs));
  switch (parcel.kind) {
    case 'skip':
      return strips.refusedSkip(at);
    case 'judgement':
      return strips.refusedJudgement(at);
    case 'amendment':
      return flow.last.refused(at);
    case 'remark':
      return strips.refusedRemark(at);
    case 'acknowledgement':
      return strips.refusedAcknowledgement(at);
  }
}

/** Why, in the page's words where it knows them. An item whose fence or judgement is another's was judged elsewhere. */
function whyOf({ kind, refusal }: Parcel, { flow }: Messages<'labelling'>): string | undefined {
  return kind === 'judgement' && refusal?.code === 'CONFLICT' ? flow.judgedElsewhere : refusal?.message;
}

/** A refusal of the server, with the work in it. */
export function RefusedStrip({ parcel, onDismiss }: { parcel: Parcel; onDismiss: () => void }) {
  const words = useMessages('labelling');
  const written = textOf(parcel);
  return (
    <Strip
      tone="bad"
      action={
        <>
          {written !== '' && (
            <Button variant="bare" onClick={() => void navigator.clipboard.writeText(written)}>
              {words.strips.copy}
            </Button>
          )}
          <Dismiss onPress={onDismiss} />
        </>
      }
    >
      <span className="strong">{whatOf(parcel, words)}</span> {whyOf(parcel, words)}
      {written !== '' && <span className="soft"> {words.strips.wrote(written)}</span>}
    </Strip>
  );
}
