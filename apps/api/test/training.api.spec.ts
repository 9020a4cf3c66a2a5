import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Assignment, PairwrightClient } from '@pairwright/client';
import { clientOf, createPerson } from './support/people.ts';
import { addMember, createProject, type TestProject } from './support/projects.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const stateFields = 'isPassed isFailed attempt answered right of threshold';
const asking =
  'mutation($p: ID!) { nextTrainingItem(projectId: $p) { number of comparison { id prompt { content } responses { id messages { content } } } } }';
const answering = `mutation($p: ID!, $c: ID!, $r: [[ID!]!]!) {
  answerTrainingItem(projectId: $p, comparisonId: $c, ranking: $r) { isRight ranking explanation state { ${stateFields} } }
}`;
const restarting = `mutation($p: ID!) { restartTraining(projectId: $p) { ${stateFields} } }`;
const reading = `query($p: ID!) { project(id: $p) { myTraining { ${stateFields} } training { comparisons threshold available } } }`;
const updating =
  'mutation($p: ID!, $training: TrainingInput) { updateProject(projectId: $p, input: { training: $training }) { id } }';
const trainingFirst =
  'This project asks for its training first: answer the practice items, then work is handed out.';

interface State {
  isPassed: boolean;
  isFailed: boolean;
  attempt: number;
  answered: number;
  right: number;
  of: number;
  threshold: number;
}

interface Item {
  number: number;
  of: number;
  comparison: Assignment['comparison'];
}

interface Feedback {
  isRight: boolean;
  ranking: string[][];
  explanation: string | null;
  state: State;
}

let server: TestServer;
let project: TestProject;
let lead: PairwrightClient;
let anna: PairwrightClient;
let ben: PairwrightClient;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

/** Three responses to each prompt, of which the first is known to be the best. */
const rowOf = (n: number, isPractice: boolean): object => ({
  id: `telltale-row-${n}`,
  prompt: `Question ${n}`,
  responses: ['best', 'middle', 'worst'].map((place) => ({
    id: `telltale-${place}-${n}`,
    content: `The ${place} answer to ${n}`,
    model: 'telltale-model',
  })),
  tags: isPractice ? ['training'] : [],
  gold: {
    ranking: [[`telltale-best-${n}`], [`telltale-middle-${n}`], [`telltale-worst-${n}`]],
    explanation: `Because of ${n}.`,
  },
});

async function importRows(key: string, rows: object[]): Promise<void> {
  await lead.importFile(project.id, key, rows.map((row) => JSON.stringify(row)).join('\n'));
}

beforeEach(async () => {
  const people = [
    await createPerson(server.pool),
    await createPerson(server.pool, { name: 'Anna' }),
    await createPerson(server.pool, { name: 'Ben' }),
  ];
  project = await createProject(server.pool, people[0]!.id, {
    kind: 'RANKING',
    trainingComparisons: 4,
    trainingThreshold: 0.75,
  });
  await addMember(server.pool, project.id, people[0]!.id, 'LEAD');
  await addMember(server.pool, project.id, people[1]!.id, 'ANNOTATOR');
  await addMember(server.pool, project.id, people[2]!.id, 'REVIEWER');
  [lead, anna, ben] = people.map((person) => clientOf(server.origin, person)) as [
    PairwrightClient,
    PairwrightClient,
    PairwrightClient,
  ];
  await importRows('work', [rowOf(1, false), rowOf(2, false)]);
  await importRows(
    'practice',
    Array.from({ length: 6 }, (_, n) => rowOf(n + 3, true)),
  );
});

afterEach(() => {
  for (const client of [lead, anna, ben]) client.close();
});

const p = () => ({ p: project.id });
const next = async (client = anna): Promise<Item | null> =>
  ((await client.graphql(asking, p())) as { nextTrainingItem: Item | null }).nextTrainingItem;
const stateOf = async (client = anna): Promise<State> =>
  ((await client.graphql(reading, p())) as { project: { myTraining: State } }).project.myTraining;
const restart = async (client = anna): Promise<State> =>
  ((await client.graphql(restarting, p())) as { restartTraining: State }).restartTraining;
const answer = async (item: Item, ranking: string[][], client = anna): Promise<Feedback> => {
  const told = await client.graphql(answering, { ...p(), c: item.comparison.id, r: ranking });
  return (told as { answerTrainingItem: Feedback }).answerTrainingItem;
};

/** The ids of an item's responses by what they say they are. */
const idsOf = ({ comparison }: Item, places = ['best', 'middle', 'worst']): string[] =>
  places.map(
    (place) => comparison.responses.find(({ messages }) => messages[0]?.content.includes(place))?.id ?? '',
  );
const rightly = (item: Item): string[][] => idsOf(item).map((id) => [id]);
const wrongly = (item: Item): string[][] => rightly(item).toReversed();

/** Answers all that is asked, the first `wrong` of it wrongly; returns the last feedback. */
async function practise(wrong: number, client = anna): Promise<Feedback | undefined> {
  let feedback: Feedback | undefined;
  for (let item = await next(client); item; item = await next(client))
    feedback = await answer(item, item.number <= wrong ? wrongly(item) : rightly(item), client);
  return feedback;
}

describe('an item of the training', () => {
  it('is the same until it is answered, and tells nothing of what is known', async () => {
    const item = await next();
    expect(item).toMatchObject({ number: 1, of: 4 });
    expect(await next()).toEqual(item);
    expect(JSON.stringify(item)).not.toMatch(/telltale|Because/);
  });

  it('is answered with what is known, in the ids that were shown, and why', async () => {
    const item = (await next())!;
    expect(await answer(item, rightly(item))).toEqual({
      isRight: true,
      ranking: rightly(item),
      explanation: `Because of ${item.comparison.prompt[0]?.content.split(' ')[1]}.`,
      state: { isPassed: false, isFailed: false, attempt: 1, answered: 1, right: 1, of: 4, threshold: 0.75 },
    });
    const second = (await next())!;
    expect(second.number).toBe(2);
    expect(second.comparison.id).not.toBe(item.comparison.id);
    expect(await answer(second, wrongly(second))).toMatchObject({
      isRight: false,
      ranking: rightly(second),
      state: { answered: 2, right: 1 },
    });
  });

  it('counts once, however often the same answer comes at once', async () => {
    const item = (await next())!;
    const told = await Promise.all(Array.from({ length: 8 }, () => answer(item, wrongly(item))));
    expect(new Set(told.map(({ isRight }) => isRight))).toEqual(new Set([false]));
    expect(await stateOf()).toMatchObject({ answered: 1, right: 0 });
  });

  it('takes one of two different answers', async () => {
    const item = (await next())!;
    const outcomes = await Promise.allSettled([answer(item, rightly(item)), answer(item, wrongly(item))]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual(['CONFLICT']);
    expect(await stateOf()).toMatchObject({ answered: 1 });
  });

  it('is ranked as a judgement is', async () => {
    const item = (await next())!;
    const [best = '', middle = '', worst = ''] = idsOf(item);
    for (const [ranking, message] of [
      [[], 'ranking: is empty; every response of the comparison stands in it once.'],
      [[[best], [middle]], "ranking: does not name each of this comparison's responses exactly once."],
      [
        [[best], [middle], [randomUUID()]],
        "ranking: does not name each of this comparison's responses exactly once.",
      ],
      [[[best], [best], [worst]], `ranking[1]: names "${best}" again; every response stands once.`],
    ] as [string[][], string][])
      await expect(answer(item, ranking)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message });
    expect(await stateOf()).toMatchObject({ answered: 0 });
  });

  it('is no other than the one of the moment', async () => {
    const item = (await next())!;
    for (const id of [randomUUID(), 'none', (await lead.leaseComparisons(project.id))[0]!.comparison.id])
      await expect(
        answer({ ...item, comparison: { ...item.comparison, id } }, rightly(item)),
      ).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: 'comparisonId: is not the item of your training to answer now.',
      });
  });

  it('comes in an order of their own to each, and so do its responses', async () => {
    await lead.graphql(updating, { ...p(), training: { comparisons: 30, threshold: 1 } });
    await importRows(
      'more',
      Array.from({ length: 24 }, (_, n) => rowOf(n + 9, true)),
    );
    const walked = await Promise.all([walk(anna), walk(ben)]);
    const orders = walked.map((items) => items.map(({ comparison }) => comparison.id));
    expect(orders.map((ids) => new Set(ids).size)).toEqual([30, 30]);
    expect(orders[0]).not.toEqual(orders[1]);
    const firsts = walked.flat().filter((item) => item.comparison.responses[0]?.id === idsOf(item)[0]);
    // A third of sixty, with a standard deviation of 3.7: five of them on either side.
    expect(firsts.length).toBeGreaterThan(1);
    expect(firsts.length).toBeLessThan(39);
  });
});

async function walk(client: PairwrightClient): Promise<Item[]> {
  const items: Item[] = [];
  for (let item = await next(client); item; item = await next(client)) {
    items.push(item);
    await answer(item, rightly(item), client);
  }
  return items;
}

describe('the training', () => {
  it('is passed with as many right answers as are asked', async () => {
    expect(await stateOf()).toEqual({
      isPassed: false,
      isFailed: false,
      attempt: 1,
      answered: 0,
      right: 0,
      of: 4,
      threshold: 0.75,
    });
    expect(await practise(1)).toMatchObject({
      state: { isPassed: true, isFailed: false, answered: 4, right: 3 },
    });
    expect(await next()).toBeNull();
    await expect(restart()).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is failed with fewer, and then starts again from the first item, once', async () => {
    expect(await practise(2)).toMatchObject({ state: { isPassed: false, isFailed: true, right: 2 } });
    expect(await next()).toBeNull();
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => restart()));
    const begun = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(begun.map(({ value }) => value)).toEqual([
      { isPassed: false, isFailed: false, attempt: 2, answered: 0, right: 0, of: 4, threshold: 0.75 },
    ]);
    expect(await next()).toMatchObject({ number: 1, of: 4 });
    expect(await practise(0)).toMatchObject({ state: { isPassed: true, attempt: 2, right: 4 } });
  });

  it('does not start again before it has failed', async () => {
    const item = (await next())!;
    await answer(item, wrongly(item));
    await expect(restart()).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'Training is started again only once an attempt has failed.',
    });
    expect(await stateOf()).toMatchObject({ attempt: 1, answered: 1 });
  });

  it('begins once when two tabs ask at once', async () => {
    const items = await Promise.all(Array.from({ length: 6 }, () => next()));
    expect(new Set(items.map((item) => item?.comparison.id)).size).toBe(1);
  });

  it('asks for no more than there is, and is passed where there is nothing', async () => {
    const { createdBy } = project;
    await lead.graphql(updating, { ...p(), training: { comparisons: 50, threshold: 0.5 } });
    expect(await next()).toMatchObject({ number: 1, of: 6 });
    project = await createProject(server.pool, createdBy, {
      trainingComparisons: 5,
      trainingThreshold: 1,
    });
    await addMember(server.pool, project.id, createdBy, 'LEAD');
    expect(await stateOf(lead)).toMatchObject({ isPassed: true, isFailed: false, of: 0 });
    expect(await next(lead)).toBeNull();
  });

  it('is seen by the lead, of every member, and said with what is at hand', async () => {
    await practise(1);
    const listing = `query($p: ID!) { project(id: $p) { training { comparisons threshold available } members { user { name } training { ${stateFields} } } } }`;
    const { project: seen } = (await lead.graphql(listing, p())) as {
      project: { training: object; members: { user: { name: string }; training: State }[] };
    };
    expect(seen.training).toEqual({ comparisons: 4, threshold: 0.75, available: 6 });
    expect(
      seen.members.map(({ user, training }) => [user.name, training.answered, training.isPassed]),
    ).toEqual([
      ['Anna', 4, true],
      ['Ben', 0, false],
      ['Somebody', 0, false],
    ]);
  });
});

const judgementOf = (assignment: Assignment) => ({
  projectId: project.id,
  assignmentId: assignment.id,
  fence: assignment.fence,
  idempotencyKey: randomUUID(),
  ranking: assignment.comparison.responses.map(({ id }) => [id]),
  durationMs: 500,
});

describe('work', () => {
  it('is handed to annotators and reviewers once they have passed, and to leads at any time', async () => {
    for (const client of [anna, ben])
      await expect(client.leaseComparisons(project.id)).rejects.toMatchObject({
        code: 'FORBIDDEN',
        message: trainingFirst,
      });
    await practise(4);
    await expect(anna.leaseComparisons(project.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await restart();
    await practise(0);
    expect(await anna.leaseComparisons(project.id)).toHaveLength(1);
    expect(await lead.leaseComparisons(project.id)).toHaveLength(1);
    await expect(ben.leaseComparisons(project.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('that somebody holds may still be given when a training is asked after all, but no more is handed out', async () => {
    await lead.graphql(updating, { ...p(), training: null });
    const [assignment] = await anna.leaseComparisons(project.id);
    await lead.graphql(updating, { ...p(), training: { comparisons: 4, threshold: 0.75 } });
    expect(await anna.submitJudgement(judgementOf(assignment!), 1)).toMatchObject({
      counted: true,
      next: [],
    });
    await practise(0);
    expect(await anna.leaseComparisons(project.id, 5)).toHaveLength(1);
  });

  it('never brings what is for practice', async () => {
    await lead.graphql(updating, { ...p(), training: null });
    const leased = await anna.leaseComparisons(project.id, 20);
    expect(leased.map(({ comparison }) => comparison.prompt[0]?.content)).toEqual([
      'Question 1',
      'Question 2',
    ]);
  });
});
