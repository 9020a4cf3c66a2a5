/** What comes to the desk from elsewhere: other guidelines, the lead's answers, a judgement to change. */
export const en = {
  guidelines: {
    changed: (changes: string | null) => (
      <>
        <span className="strong">The guidelines changed.</span>
        {changes !== null && ` ${changes}`}
        <span className="wide-only"> Finish this item; they come before the next one.</span>
      </>
    ),
    read: (
      <>
        Read<span className="wide-only"> and acknowledge</span>
      </>
    ),
    first: 'Before you begin',
    firstLead: (project: string) =>
      `How to judge in ${project}. You find this again at any time under “Guidelines”.`,
    again: 'The guidelines changed',
    againLead: 'Read what is new before you go on. What you drafted and handed in is kept.',
    title: 'Guidelines',
    back: 'Back to practice',
    begin: 'Start judging',
    goOn: 'Go on judging',
    notArrived: (reason: string) => `That you have read this could not be noted. ${reason}`,
  },
  remarks: {
    answered: 'Your lead answered your remark',
    you: 'You',
    lead: 'The lead',
    seen: 'Got it',
    all: 'All remarks',
  },
  change: {
    gone: 'That judgement cannot be changed any more.',
    failed: (reason: string) => `That judgement could not be fetched. ${reason}`,
  },
};
