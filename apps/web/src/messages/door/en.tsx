export const en = {
  version: (version: string) => `Version ${version} · Apache-2.0`,
  email: 'E-mail',
  password: 'Password',
  signIn: {
    title: 'Sign in',
    lead: (host: string) => `to ${host}`,
    act: 'Sign in',
    nobodyYet:
      'There is no administrator yet. Open the set-up link that the server printed when it started; it works once.',
    capsLock: 'Caps Lock is on.',
    mismatch: 'E-mail and password do not match.',
    mismatchInCapitals: 'E-mail and password do not match. Caps Lock is on.',
    forgotten:
      'Forgotten? An administrator can help. What you judged offline is still on this device and is sent after signing in.',
  },
  setUp: {
    title: 'First start',
    open: 'This link works once. It makes the first administrator, and is then closed for good.',
    closed: 'Set-up is done and its link is closed for good.',
    signIn: 'Sign in',
    name: 'Name',
    act: 'Make the administrator',
    bringFile: 'Bring a file in',
    orSample: 'or look around with a sample project',
    askPeople: 'Ask people, hand out the queue',
    noMail: 'an account for each, no mail server needed',
    passwordHint: (length: number, least: number) => {
      if (length === 0) return `${least} characters or more; anything goes.`;
      if (length < least) return `${length} of at least ${least} characters; anything goes.`;
      return `✓ ${length} characters; ${least} or more, anything goes.`;
    },
  },
  exhibit: {
    name: 'An example',
    responseA: 'Response A',
    responseB: 'Response B',
    question: 'Why is the sky blue, but red in the evening?',
    a: (
      <>
        <p>
          Sunlight is made of all colours. Air scatters the short waves, blue, far more than the long ones,
          red: about nine times more. So blue light reaches your eye from every part of the sky.
        </p>
        <p>
          In the evening the light crosses much more air before it gets to you. Most of the blue has been
          scattered out of the way, and what is left is orange and red.
        </p>
      </>
    ),
    b: (
      <>
        <p>Great question! There are several factors that determine the colour of the sky:</p>
        <ul>
          <li>
            <strong>Scattering.</strong> The atmosphere scatters light, which is known as Rayleigh scattering.
          </li>
          <li>
            <strong>Reflection.</strong> The sky mirrors the blue of the oceans.
          </li>
          <li>
            <strong>Dust.</strong> In the evening there is more dust, and dust is red.
          </li>
        </ul>
        <p>I hope this helps! Let me know if you would like to know more.</p>
      </>
    ),
    moral:
      'Which one would you rather have been told? Everything a reward model knows, it learned from people who were asked that.',
  },
};
