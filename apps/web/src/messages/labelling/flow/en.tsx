/** What the page says of the flow of work: another tab, a session that ended, the last answer, breaks. */
export const flow = {
  elsewhere: {
    title: 'You are judging in another tab.',
    text: (project: string) =>
      `${project} is open there. What you drafted and handed in is kept on this device for both; close the other tab, and the work goes on here by itself.`,
    takeOver: 'Judge here instead',
    projects: 'Your other projects',
  },
  sending: (count: number) => (count > 1 ? `Sending ${count}` : 'Sending'),
  signedOut: {
    state: 'Signed out',
    strip: (
      <>
        <span className="strong">You are signed out.</span> Nothing is lost: what you typed stays on the page,
        what you handed in on this device. It goes out once you are signed in again.
      </>
    ),
    act: 'Sign in again',
    password: 'Password',
    mismatch: 'E-mail and password do not match.',
    other: 'Somebody else? Go to the door',
  },
  last: {
    undo: 'Undo last',
    noSkip: 'It is judged already: change it, or leave it as it was.',
    undoNamed: 'Undo the last judgement',
    changing: (until: string | null) => (
      <>
        <span className="strong">Changing your last answer.</span>
        {until !== null && ` It can be changed until ${until}.`}
        <span className="wide-only"> Submit replaces it, Esc leaves it as it was.</span>
      </>
    ),
    leave: 'Leave as it was',
    refused: (time: string) => `The change you made at ${time} was not taken; the answer before it stands.`,
  },
  judgedElsewhere: 'You judged this item in another window or on another device already; that answer stands.',
  rest: {
    breakNamed: 'Take a break, go on',
    act: 'Take a break',
    strip: (minutes: number) => (
      <>
        <span className="strong">You have judged for {minutes} minutes.</span> A short break helps.
      </>
    ),
    later: 'Later',
    title: 'A break.',
    text: 'What you began is kept on this device, the other items went back to the queue, and no time is counted.',
    resume: 'Go on',
    remind: 'Suggest a break after',
    never: 'Never',
    minutes: (minutes: number) => `${minutes} min`,
  },
};
