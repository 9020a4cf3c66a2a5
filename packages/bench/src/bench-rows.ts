import { SeededRandom } from '@pairwright/client';

const WORDS =
  `the a of to and in that it is was for on are with as his they be at one have this from or had by hot but
some what there we can out other were all your when up use word how said an each she which do their time if will way
about many then them would write like so these her long make thing see him two has look more day could go come did my
sound no most number who over know water than call first people may down side been now find`.split(/\s+/);

const MODELS = ['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir'];
const PROMPT_WORDS = 20;
const RESPONSE_WORDS = 150;

/** Lines of the native import format: pairs of made-up answers of some 700 characters each, the same in every run. */
export function* benchLines(comparisons: number, seed: string): Generator<string, void> {
  const random = new SeededRandom(seed);
  const text = (words: number): string =>
    Array.from({ length: words }, () => WORDS[Math.floor(random.uniform() * WORDS.length)]).join(' ');
  for (let n = 0; n < comparisons; n++) {
    const responses = ['a', 'b'].map((id, side) => ({
      id,
      content: text(RESPONSE_WORDS),
      model: MODELS[(n + 2 * side + 1) % MODELS.length],
    }));
    const prompt = [{ role: 'user', content: `${n}: ${text(PROMPT_WORDS)}?` }];
    yield `${JSON.stringify({ id: `bench-${n}`, prompt, responses })}\n`;
  }
}
