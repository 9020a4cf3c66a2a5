type Kind = 'PAIRWISE' | 'RANKING';

const letters = ['a', 'b', 'c'];

/** A row of a file, with its known answer: what `import` takes for a practice comparison of a project. */
export function practiceLine(kind: Kind): string {
  const ids = kind === 'PAIRWISE' ? letters.slice(0, 2) : letters;
  return JSON.stringify({
    id: 'practice-1',
    prompt: '…',
    responses: ids.map((id) => ({ id, content: '…' })),
    gold: { ranking: ids.map((id) => [id]), explanation: '…' },
    tags: ['training'],
  });
}
