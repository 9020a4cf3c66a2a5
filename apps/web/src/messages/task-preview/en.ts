/** The dock to try beside a form: its example and what is said of it. */
export const en = {
  label: 'Try the dock',
  hint: 'Press into it, and its keys act as on the labelling page.',
  isTried: 'Its keys act now.',
  taken: 'Handed in. The next one would come now.',
  kept: 'What is kept',
  question: 'Why does the sky turn red in the evening?',
  answers: [
    'The light of a low sun goes a long way through the air. Most of the blue is scattered aside on that way, and what reaches us is mostly red and orange.',
    'Because the sun becomes cooler in the evening, and cooler things glow red.',
    'Dust and water in the air reflect the red ground, above all after a hot day.',
    'A low sun shines through **more air**. Air scatters blue more than red, so more red is left.',
  ],
};
