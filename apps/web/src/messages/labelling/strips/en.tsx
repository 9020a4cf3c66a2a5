import { counted, plural } from '../../english.ts';

/** The strips beside an item: what happened to the work. `text` is what was written, as it was. */
export const strips = {
  dismiss: 'Dismiss',
  copy: 'Copy',
  tryNow: 'Try now',
  extra: (
    <>
      <span className="strong">Your last judgement came after its time</span> and its place was taken: it is
      kept as an extra.
    </>
  ),
  offline: (since: string, waiting: number, ahead: number) => (
    <>
      <span className="strong">No network since {since}.</span> Go on: {counted(waiting, 'judgement')}{' '}
      {plural(waiting, {
        one: 'is kept on this device and goes out by itself',
        other: 'are kept on this device and go out by themselves',
      })}
      <span className="wide-only">
        {' '}
        when the network is back
        {ahead > 0 &&
          `. ${counted(ahead, 'more item')} ${plural(ahead, { one: 'is', other: 'are' })} already here`}
      </span>
      .
    </>
  ),
  expired: (time: string) => (
    <>
      <span className="strong">Your time on this item ran out at {time}; someone else may have it.</span> Your
      answer is kept; handed in now, it is sent as an extra where its place is taken.
    </>
  ),
  refusedJudgement: (time: string) => `Your judgement of ${time} was not taken.`,
  refusedSkip: (time: string) => `Your skip of ${time} was not taken.`,
  refusedRemark: (time: string) => `Your remark of ${time} was not taken.`,
  refusedAcknowledgement: (time: string) => `That you read the guidelines at ${time} was not taken.`,
  wrote: (text: string) => `You wrote: “${text}”`,
};
